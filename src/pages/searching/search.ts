import type { SearchKind, SearchPageQuery } from '../../generated/page-operations.ts'
import { SearchPageDocument } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Page, View } from '../page.ts'
import { badParameter, choiceIn } from '../parameters.ts'
import { dateBriefly } from '../parts/dates.ts'
import { searchForm } from '../parts/layout.ts'
import { pager } from '../parts/lists/pager.ts'
import { howToRead, sharedCheck, statementEntry } from '../parts/lists/statement-entry.ts'
import { citationLinks, nameLink } from '../parts/names.ts'
import { countWords, head, pair, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { markingOf } from '../parts/words.ts'
import { pathOf, withParameters } from '../site.ts'
import { eventStatuses } from '../words/kinds.ts'
import { sourceName } from '../words/sources.ts'
import { facets } from './facets.ts'
import { narrowedSearch } from './narrowed-search.ts'
import { filterOf, isNarrowed, narrowingIn, narrowings, timesOf } from './narrowing.ts'
import { narrowingValues } from './values.ts'

type Hit = SearchPageQuery['search']['edges'][number]

type Kind = 'statement' | 'actor' | 'event' | 'source' | 'subject'

/** What can be looked for, by the parameter that says so. */
const kinds: Readonly<Record<Kind, readonly [called: string, kinds: readonly SearchKind[]]>> = {
  statement: ['Statements', ['STATEMENT']],
  actor: ['People, organisations and groups', ['PERSON', 'ORGANISATION', 'GROUP']],
  event: ['Events', ['EVENT']],
  source: ['Sources', ['SOURCE']],
  subject: ['Topics and places', ['TOPIC', 'PLACE']],
}

const path = '/read/search'

/** `/read/search?q=`: what has the words. */
export const searchPage: Page = async (asked) => {
  const { query, ask, site } = asked
  const words = (query.get('q') ?? '').trim()
  const kind = choiceIn(query, 'kind', Object.keys(kinds) as Kind[])
  const narrowing = narrowingIn(query)
  const hasStatements = kind === null || kind === 'statement'
  const all = choiceIn(query, 'all', narrowings)
  if (isNarrowed(narrowing) || all !== null) {
    if (!hasStatements)
      throw badParameter(
        'kind',
        'only statements have a type, a speaker, a publisher or a date. Leave it out.',
      )
    return all === null
      ? narrowedSearch(words, narrowing, asked)
      : narrowingValues(all, words, narrowing, asked)
  }
  if (words === '') return emptySearch
  const filter = filterOf(words, narrowing)
  const variables = {
    words,
    kinds: kind && kinds[kind][1],
    after: query.get('after'),
    filter,
    hasStatements,
    times: timesOf(narrowing),
  }
  const { search, statements } = await ask(SearchPageDocument, variables)
  const check = sharedCheck(
    search.edges.flatMap(({ node }) => (node.__typename === 'Statement' ? [node] : [])),
  )
  const kept = { q: words, kind }
  const isFiltered = statements !== undefined && statements.totalCount > 0
  const found =
    search.totalCount === 0
      ? nothing(words, kind !== null)
      : row({
          title: 'Found',
          note: 'The best matches first.',
          body: html`${howToRead(check)}${search.edges.map((each) => hit(each, check))}${pager(path, 'after', search.pageInfo, query)}`,
        })
  return {
    status: 200,
    path: withParameters(path, kept),
    title: `‘${words}’`,
    description: `What this record has of ‘${words}’.`,
    // Its table and its feed are of statements: there are none of other kinds.
    ...(hasStatements && { statements: { filter }, isFed: true }),
    body: html`${head(
      'Search',
      null,
      html`<h1>${search.totalCount === 0 ? 'Nothing here has' : `${countWords(search)} with`} ‘${words}’</h1>
<search class="front">${searchForm('fq', 'Names or words', words)}</search>${choice(words, kind)}${isFiltered && html`<p class="jump"><a href="#filter">Filter statements</a></p>`}`,
    )}
${isFiltered ? html`<div class="results"><div class="hits">${found}</div>${facets(path, words, narrowing, statements)}</div>` : found}
${takeAlong({ path, kept, operation: SearchPageDocument, variables: { ...variables, after: null }, hasTable: hasStatements, isFed: hasStatements && site.publicUrl !== null })}`,
  }
}

const emptySearch: View = {
  status: 200,
  path,
  title: 'Search',
  description: 'Search names and words of this record.',
  body: head(
    'Search',
    null,
    html`<h1>Search names or words</h1><search class="front">${searchForm('fq', 'Names or words, in any spelling')}</search>
<p class="note prose">All of the words have to be there. Words in double quotation marks are kept together. Names are found in every recorded spelling and script.</p>`,
  ),
}

/** The kinds that a search can be kept to. */
const choice = (words: string, chosen: Kind | null): Html =>
  html`<nav class="choice" aria-label="Kinds">${Object.entries({ '': ['Everything'], ...kinds }).map(
    ([kind, [called]]) => {
      const isChosen = kind === (chosen ?? '')
      return html`<a href="${withParameters(path, { q: words, kind: kind === '' ? null : kind })}" aria-current="${isChosen && 'true'}">${called}</a> `
    },
  )}</nav>`

function nothing(words: string, isKept: boolean): Html {
  const single = words.replaceAll('"', '').split(/\s+/)
  const others = [
    ...(isKept ? [[withParameters(path, { q: words }), 'Search everything for it'] as const] : []),
    ...(words.includes('"')
      ? [[withParameters(path, { q: single.join(' ') }), 'Without the quotation marks'] as const]
      : []),
    ...(single.length > 1
      ? single.slice(0, 6).map((word) => [withParameters(path, { q: word }), `Only ‘${word}’`] as const)
      : []),
  ]
  return row({
    title: 'Try instead',
    body: html`<p class="prose">That does not mean that nobody said it: only that nothing recorded here has it.</p>
<ul class="lines more">${others.map(([address, called]) => html`<li><a href="${address}">${called}</a></li>`)}<li><a href="/read">Start from the front page</a></li></ul>`,
  })
}

function hit({ node, snippet }: Hit, check: string | null): Html | null {
  const mark = markingOf(snippet.flatMap(({ text, match }) => (match ? [text] : [])))
  switch (node.__typename) {
    case 'Statement':
      return statementEntry(node, { mark, check })
    case 'Person':
    case 'Organisation':
    case 'Group':
      return pair(
        html`<p class="byline">${nameLink(node)}</p>${node.description !== null && html`<p>${mark(node.description)}</p>`}`,
        kindNote(node.__typename),
      )
    case 'Event':
      return pair(
        html`<p class="byline">${nameLink(node)}</p>${node.description !== null && html`<p>${mark(node.description)}</p>`}`,
        html`<div class="notes inl"><p><b>Event</b></p><p>${node.startedAt === null ? 'No date given' : dateBriefly(node.startedAt)}</p><p>${eventStatuses[node.status]}</p></div>`,
      )
    case 'Source':
      return pair(
        html`<p class="byline"><a href="${pathOf(node.id)}">${mark(sourceName(node))}</a></p>`,
        html`<div class="notes inl"><p><b>Source</b></p><p>${citationLinks(node)}</p></div>`,
      )
    case 'Topic':
    case 'Place':
      return pair(html`<p class="byline">${nameLink(node)}</p>`, kindNote(node.__typename))
    default:
      return null
  }
}

const kindNote = (kind: string) => html`<div class="notes inl"><p><b>${kind}</b></p></div>`
