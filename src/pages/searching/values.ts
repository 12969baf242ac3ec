import { type FacetFragment, NarrowingValuesDocument } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import type { Asked, View } from '../page.ts'
import { numbered } from '../parts/lists/numbered.ts'
import { pager } from '../parts/lists/pager.ts'
import { head, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { withParameters } from '../site.ts'
import { filterOf, type NarrowedBy, type Narrowing, narrowingKey, parametersWith } from './narrowing.ts'
import { byTime, calledIn, titles, valueIn } from './narrowing-words.ts'

const path = '/read/search'

/** So many values stand on a page. */
const onPage = 100

/** `/read/search?all=speaker`: everything that a search can be narrowed to by one thing, where the filter has the first few. */
export async function narrowingValues(
  by: NarrowedBy,
  words: string,
  narrowing: Narrowing,
  { query, ask }: Asked,
): Promise<View> {
  const filter = filterOf(words, narrowing)
  const variables = { filter, by: narrowingKey(by, narrowing) }
  const { groups } = (await ask(NarrowingValuesDocument, variables)).statements
  const shown = numbered(by === 'said' ? byTime(groups.nodes) : groups.nodes, onPage, 'from', query)
  const kept = parametersWith(words, narrowing, by, narrowing[by])
  const title = `${titles[by]}${words === '' ? '' : ` with ‘${words}’`}`
  return {
    status: 200,
    path: withParameters(path, { ...kept, all: by }),
    title,
    description: 'What the statements of a search can be narrowed to, with how many there are of each.',
    body: html`${head('Search', null, html`<h1>${title}</h1><p class="more"><a href="${withParameters(path, kept)}">Back to the search</a></p>`)}
${row({
  title: titles[by],
  count: groups.totalCount,
  note: noteOf(groups),
  body: html`<ul class="cols">${shown.nodes.map((each) => html`<li><a href="${withParameters(path, parametersWith(words, narrowing, by, valueIn(each)))}">${calledIn(by, each)}</a> <span class="muted">${each.count.toLocaleString('en')}</span></li>`)}</ul>${pager(path, 'from', shown.pageInfo, query)}`,
})}
${takeAlong({ path, operation: NarrowingValuesDocument, variables })}`,
  }
}

const noteOf = ({ nodes, totalCount }: FacetFragment): string =>
  nodes.length < totalCount
    ? `The ${nodes.length.toLocaleString('en')} with the most statements, with their number.`
    : 'With the number of statements.'
