import { recordKindOf } from '../../domain/ids.ts'
import {
  InTimeDocument,
  type InTimeQuery,
  type ListedFragment,
  type TimelineFilter,
} from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import type { Page } from '../page.ts'
import { badParameter } from '../parameters.ts'
import { notFound, withdrawn } from '../parts/absent.ts'
import { timeline } from '../parts/figures/timeline.ts'
import { eventBrief } from '../parts/lists/event-entry.ts'
import { pager } from '../parts/lists/pager.ts'
import { type EntryOptions, howToRead, sharedCheck, statementEntry } from '../parts/lists/statement-entry.ts'
import { byDate, dateRow } from '../parts/lists/timed.ts'
import { within } from '../parts/lists/within.ts'
import { nameLink } from '../parts/names.ts'
import { countWords, head, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { inTimePath, timelinePath } from '../site.ts'

type Edge = InTimeQuery['timeline']['edges'][number]

/** How much markup the entries may take, in bytes. */
const share = 24_000

/** `/read/timeline?of=`: what was said and what happened, in one order of time: of an event, somebody, a topic or a place, or of all. */
export const inTimePage: Page = async ({ query, ask }) => {
  const of = query.get('of')
  const variables = { of: of ?? '', isOfOne: of !== null, filter: of === null ? null : filterOf(of) }
  const { subject, timeline: found } = await ask(InTimeDocument, { ...variables, after: query.get('after') })
  if (subject === null) return notFound({ name: of ?? '' })
  if (subject?.__typename === 'Withdrawn') return withdrawn(subject)
  if (subject && !('name' in subject)) return notFound({ name: subject.id })
  if (subject && subject.id !== of) return { movedTo: inTimePath(subject.id), status: 301 }
  const { nodes: edges, pageInfo } = within(share, { ...found, nodes: found.edges }, (edge) =>
    entry(edge, {}),
  )
  const statements = edges.flatMap(({ node }): ListedFragment[] =>
    node.__typename === 'Statement' ? [node] : [],
  )
  const check = sharedCheck(statements)
  const numberOf = new Map(edges.map(({ node }, index) => [node.id, index + 1]))
  const ofWhat = subject === undefined ? '' : ` of ${subject.name}`
  return {
    status: 200,
    path: of === null ? timelinePath : inTimePath(of),
    title: subject === undefined ? 'Timeline' : `Timeline: ${subject.name}`,
    description: `What was said and what happened${ofWhat}, in one order of time, with the receipts.`,
    body: html`${head('Timeline', null, html`<h1>${subject === undefined ? 'All in order of time' : nameLink(subject)}</h1><p class="lede">What was said and what happened, in one order of time.</p>`)}
${row({
  title: 'Timeline',
  count: countWords(found),
  id: 'timeline',
  body: html`${edges.length === 0 ? html`<p>Nothing recorded here has a date.</p>` : html`${howToRead(check)}<p class="note prose">The earliest first. Each date is certainly later than the one right above it, unless the two are said to overlap. A longer one further up, such as a whole month, may reach past it.</p>`}${found.undated > 0 && html`<p class="note">${found.undated.toLocaleString('en')} more without a date are not in it.</p>`}`,
  figure: timeline(statements, numberOf),
})}
${edges.length > 0 && html`<h2 class="vh">Each entry</h2>`}${byDate(edges, ({ date }) => date).map((group) => dated(group, { check, numberOf }))}${pager(timelinePath, 'after', pageInfo, query)}
${takeAlong({ path: timelinePath, operation: InTimeDocument, variables: { ...variables, after: null } })}`,
  }
}

/** What belongs to the timeline of a record. @throws Refused for what has none */
function filterOf(id: string): TimelineFilter {
  switch (recordKindOf(id)) {
    case 'event':
      return { events: [id] }
    case 'person':
    case 'organisation':
    case 'group':
      return { actors: [id] }
    case 'topic':
      return { about: [id] }
    case 'place':
      return { places: [id] }
    default:
      throw badParameter(
        'of',
        `“${id.slice(0, 40)}” has no timeline. Give the id of an event, a person, an organisation, a group, a topic or a place, or leave it out.`,
      )
  }
}

/** What is of one date, and whether it is known to be later than what stands above. */
function dated(group: readonly Edge[], options: EntryOptions): Html {
  const [first] = group
  const overlap =
    first?.sequence === 'OVERLAPS' &&
    html`<p class="note"><b>Overlaps the date above:</b> which came first is not known.</p>`
  return dateRow(first?.date ?? null, html`${overlap}${group.map((edge) => entry(edge, options))}`)
}

const moments: Readonly<Record<Edge['moment'], string>> = {
  SAID: 'Said',
  BEGAN: 'The event, as it began',
  ENDED: 'The event, as it ended: when it began is not known',
}

const entry = ({ node, moment }: Edge, options: EntryOptions): Html =>
  node.__typename === 'Statement'
    ? statementEntry(node, { ...options, withDate: false })
    : eventBrief(node, moments[moment], options.numberOf?.get(node.id))
