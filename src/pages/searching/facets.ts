import type { FacetedFragment, FacetFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { withParameters } from '../site.ts'
import { plainDate } from '../words/dates.ts'
import { type NarrowedBy, type Narrowing, parametersWith } from './narrowing.ts'
import { byTime, calledIn, titles, valueIn } from './narrowing-words.ts'

/** What the statements of a search can be narrowed to, with how many there are of each. */
export function facets(path: string, words: string, narrowing: Narrowing, counted: FacetedFragment): Html {
  const { types, speakers, times, publishers } = counted
  const facet = (by: NarrowedBy, of: FacetFragment, missing?: string) =>
    section(by, of, missing, { path, words, narrowing })
  return html`<aside class="facets" id="filter" aria-labelledby="filter-title"><h2 id="filter-title">Filter statements</h2>${[
    facet('type', types),
    facet('speaker', speakers),
    facet(
      'said',
      { ...times, nodes: byTime(times.nodes) },
      narrowing.said === null ? 'No month known' : 'No day known',
    ),
    facet('publisher', publishers, 'Not named'),
  ]}</aside>`
}

type Searched = { readonly path: string; readonly words: string; readonly narrowing: Narrowing }

/** @param missing what those are called that have no value */
function section(
  by: NarrowedBy,
  of: FacetFragment,
  missing: string | undefined,
  { path, words, narrowing }: Searched,
): Html | null {
  const address = (value: string | null) => withParameters(path, parametersWith(words, narrowing, by, value))
  const { [by]: value } = narrowing
  const isZoomed = value !== null && by === 'said' && value.length < '2025-06-07'.length
  const open = value === null || isZoomed
  if (value === null && of.nodes.length === 0) return null
  const more = of.totalCount - of.nodes.length
  const all = withParameters(path, { ...parametersWith(words, narrowing, by, value), all: by })
  return html`<section><h3>${titles[by]}</h3><ul>${value !== null && chosen(nameIn(by, of, value), address(null))}${open && of.nodes.map((each) => line(html`<a href="${address(valueIn(each))}">${calledIn(by, each)}</a>`, each.count))}${open && of.unplaced > 0 && missing !== undefined && line(html`<span>${missing}</span>`, of.unplaced)}</ul>${open && more > 0 && html`<p class="note"><a href="${all}" aria-label="${`${titles[by]}: ${more.toLocaleString('en')} more`}">${more.toLocaleString('en')} more</a></p>`}</section>`
}

const line = (called: Html, count: number): Html =>
  html`<li>${called} <span class="n">${count.toLocaleString('en')}</span></li>`

const chosen = (called: string, address: string): Html =>
  html`<li><b>${called}</b> <a href="${address}" aria-label="${`Remove: ${called}`}">Remove</a></li>`

/** What a value is called: by the group that has it, or as dates are. */
function nameIn(by: NarrowedBy, { nodes }: FacetFragment, value: string): string {
  const found = nodes.find((each) => valueIn(each) === value)
  if (found) return calledIn(by, found)
  return /^\d/.test(value) ? plainDate(value) : value
}
