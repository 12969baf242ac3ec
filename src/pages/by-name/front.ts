import type { FrontPageQuery } from '../../generated/page-operations.ts'
import { FrontPageDocument } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Page } from '../page.ts'
import { searchForm } from '../parts/layout.ts'
import { eventTable } from '../parts/lists/event-entry.ts'
import { clashRows } from '../parts/lists/opposed.ts'
import { type GoingOn, goingOnAt } from '../parts/lists/pager.ts'
import { statementList } from '../parts/lists/statement-entry.ts'
import { nameLines } from '../parts/names.ts'
import { counted, countWords, type Fact, facts, head, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { pathOf, placesIn, publicAddress, timelinePath } from '../site.ts'
import { publishedWords, sourceName } from '../words/sources.ts'
import { nameColumns } from './names.ts'

/** The lists that go on, by the parameters that say where. */
const lists = ['events', 'disputes', 'reports', 'topics', 'places', 'sources'] as const
type List = (typeof lists)[number]

/** `/read`: search, what is new, events, who speaks, and who disputes whom. */
export const frontPage: Page = async ({ ask, site, query }) => {
  const answer = await ask(FrontPageDocument, placesIn(query, lists))
  const goingOn: GoingOn<List> = goingOnAt('/read', query)
  const { stats, statements, events, disputes, reports } = answer
  const moreClashes = [goingOn('disputes', disputes), goingOn('reports', reports)]
  return {
    status: 200,
    path: '/read',
    title: 'Who is reported to have said what',
    description: 'Every statement comes with its receipt: the source that reports it, and the words it uses.',
    data: {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      '@id': publicAddress(site, '/read'),
      name: site.title,
    },
    body: html`${head(
      'Front page',
      null,
      html`<h1>Who is reported to have said what</h1><p class="lede">Every statement here comes with its receipt: the source that reports it, and the words it uses.</p>
<search class="front">${searchForm('fq', 'Names or words, in any spelling')}</search><p class="note">${counted(stats.statements, 'statement')} from ${counted(stats.sources, 'source')}, about ${counted(stats.events, 'event')}. Or <a href="/read/check">check the quotations in your draft</a>.</p>`,
    )}
${statements.nodes.length > 0 && row({ title: 'What’s new', id: 'new', body: html`${statementList(statements.nodes)}<p class="more"><a href="/read/new">All that is new</a></p>` })}
${events.nodes.length > 0 && row({ title: 'Events', count: events.totalCount, note: 'The latest first, under their recorded names.', body: html`${eventTable(events.nodes)}${goingOn('events', events)}<p class="more"><a href="${timelinePath}">All in order of time</a></p>` })}
${speakers(answer)}
${clashRows([...disputes.nodes, ...reports.nodes], moreClashes.some((each) => each !== false) && html`${moreClashes}`)}
${subjects(answer, goingOn)}
${takeAlong({ path: '/read', operation: FrontPageDocument, variables: placesIn(new URLSearchParams(), lists), hasData: true })}`,
  }
}

/** Everybody who speaks, where there are few; else the first by name. */
function speakers({ actors }: FrontPageQuery): Html | false {
  const speaking = actors.nodes.filter((actor) => actor.statements.totalCount > 0)
  if (actors.pageInfo.hasNextPage)
    return row({
      title: 'Names',
      count: countWords(actors),
      note: `The first ${actors.nodes.length} by name, with the number of statements.`,
      body: html`${nameColumns(actors.nodes)}<p class="more"><a href="/read/names">All names</a></p>`,
    })
  const most = speaking.toSorted((one, other) => other.statements.totalCount - one.statements.totalCount)
  return (
    speaking.length > 0 &&
    row({
      title: 'Who speaks',
      count: speaking.length,
      note: 'With the number of statements.',
      body: html`${nameColumns(most)}<p class="more"><a href="/read/names">All names</a></p>`,
    })
  )
}

function subjects({ topics, places, sources }: FrontPageQuery, goingOn: GoingOn<List>): Html {
  const articles = sources.nodes.map(
    (source, index) =>
      html`${index > 0 && html`<br>`}<a href="${pathOf(source.id)}">${sourceName(source)}</a>, ${publishedWords(source)}`,
  )
  const known: (Fact | false)[] = [
    topics.nodes.length > 0 && ['Topics', html`${nameLines(topics.nodes)}${goingOn('topics', topics)}`],
    places.nodes.length > 0 && ['Places', html`${nameLines(places.nodes)}${goingOn('places', places)}`],
    articles.length > 0 && ['Sources', html`${articles}${goingOn('sources', sources)}`],
  ]
  return html`${known.some((fact) => fact !== false) && row({ title: 'Topics, places, sources', body: facts(known) })}`
}
