import { NarrowedSearchDocument } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import type { Asked, View } from '../page.ts'
import { searchForm } from '../parts/layout.ts'
import { pager } from '../parts/lists/pager.ts'
import { statementList } from '../parts/lists/statement-entry.ts'
import { countWords, head, row } from '../parts/rows.ts'
import { takeAlong } from '../parts/take-along.ts'
import { markingOf } from '../parts/words.ts'
import { withParameters } from '../site.ts'
import { facets } from './facets.ts'
import { filterOf, type Narrowing, timesOf, wordsIn } from './narrowing.ts'

const path = '/read/search'

/** The statements that have the words, if any are given, of one type, speaker, date or publisher, or several of these together. */
export async function narrowedSearch(
  words: string,
  narrowing: Narrowing,
  { query, ask, site }: Asked,
): Promise<View> {
  const filter = filterOf(words, narrowing)
  const variables = { filter, times: timesOf(narrowing), after: query.get('after') }
  const { found } = await ask(NarrowedSearchDocument, variables)
  const kept = { ...wordsIn(words), ...narrowing }
  const withWords = words === '' ? '' : ` with ‘${words}’`
  const mark = markingOf(words.split(/[\s"]+/).filter((word) => word !== ''))
  const isNone = found.totalCount === 0
  return {
    status: 200,
    path: withParameters(path, kept),
    title: words === '' ? 'Statements, narrowed' : `‘${words}’, narrowed`,
    description: `Statements${withWords}, by what they are narrowed to.`,
    statements: { filter },
    isFed: true,
    body: html`${head(
      'Search',
      null,
      html`<h1>${isNone ? 'No statement' : `${countWords(found)} ${found.totalCount === 1 ? 'statement' : 'statements'}`}${withWords}</h1>
<search class="front">${searchForm('fq', 'Names or words', words)}</search>
${words !== '' && html`<p class="more"><a href="${withParameters(path, { q: words })}">Everything with these words</a></p>`}<p class="jump"><a href="#filter">Filter</a></p>`,
    )}
<div class="results"><div class="hits">${row({
      title: 'Statements',
      note: 'The latest first; those without a date last.',
      body: isNone
        ? html`<p class="prose">Nothing recorded here is all of what the search is narrowed to.</p>`
        : html`${statementList(found.nodes, { mark })}${pager(path, 'after', found.pageInfo, query)}`,
    })}</div>${facets(path, words, narrowing, found)}</div>
${takeAlong({ path, kept, operation: NarrowedSearchDocument, variables: { ...variables, after: null }, hasTable: true, isFed: site.publicUrl !== null })}`,
  }
}
