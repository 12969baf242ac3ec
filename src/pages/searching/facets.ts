import type { FacetedFragment, FacetFragment, StatementType } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { withParameters } from '../site.ts'
import { plainDate } from '../words/dates.ts'
import { statementTypes } from '../words/kinds.ts'
import { type NarrowedBy, type Narrowing, parametersWith } from './narrowing.ts'

type Bucket = FacetFragment['nodes'][number]

/** What the statements of a search can be narrowed to, with how many there are of each. */
export function facets(path: string, words: string, narrowing: Narrowing, counted: FacetedFragment): Html {
  const address = (by: NarrowedBy, value: string | null) =>
    withParameters(path, parametersWith(words, narrowing, by, value))
  const line = (called: string, count: Bucket['count'], target: string | null) =>
    html`<li>${target === null ? html`<span>${called}</span>` : html`<a href="${target}">${called}</a>`} <span class="n">${count.toLocaleString('en')}</span></li>`
  const chosen = (by: NarrowedBy, called: string) =>
    html`<li><b>${called}</b> <a href="${address(by, null)}" aria-label="${`Remove: ${called}`}">Remove</a></li>`
  const section = ({ title, by, of, nameOf, missing }: Facet) => {
    const { [by]: value } = narrowing
    const isZoomed = value !== null && by === 'said' && value.length < '2025-06-07'.length
    const open = value === null || isZoomed
    if (value === null && of.nodes.length === 0) return null
    const more = of.totalCount - of.nodes.length
    return html`<section><h3>${title}</h3><ul>${value !== null && chosen(by, nameIn(of, value, nameOf))}${open && of.nodes.map((each) => line(nameOf(each), each.count, address(by, valueIn(each))))}${open && of.unplaced > 0 && missing !== undefined && line(missing, of.unplaced, null)}</ul>${open && more > 0 && html`<p class="note">${`${more.toLocaleString('en')} more`}</p>`}</section>`
  }
  const { types, speakers, times, publishers } = counted
  const named = ({ values: [value] }: Bucket) => value?.record?.name ?? value?.value ?? ''
  return html`<aside class="facets" id="filter" aria-labelledby="filter-title"><h2 id="filter-title">Filter statements</h2>${[
    section({
      title: 'Type',
      by: 'type',
      of: types,
      nameOf: (each) => statementTypes[valueIn(each) as StatementType][0],
    }),
    section({ title: 'Speaker', by: 'speaker', of: speakers, nameOf: named }),
    section({
      title: 'Date',
      by: 'said',
      of: { ...times, nodes: times.nodes.toSorted((a, b) => (valueIn(a) < valueIn(b) ? -1 : 1)) },
      nameOf: (each) => plainDate(valueIn(each)),
      missing: narrowing.said === null ? 'No month known' : 'No day known',
    }),
    section({ title: 'Publisher', by: 'publisher', of: publishers, nameOf: named, missing: 'Not named' }),
  ]}</aside>`
}

type Facet = {
  readonly title: string
  readonly by: NarrowedBy
  readonly of: FacetFragment
  readonly nameOf: (bucket: Bucket) => string
  /** What those are called that have no value. */
  readonly missing?: string
}

const valueIn = ({ values: [value] }: Bucket): string => value?.value ?? ''

/** What a value is called: by the group that has it, or as dates are. */
function nameIn({ nodes }: FacetFragment, value: string, nameOf: (bucket: Bucket) => string): string {
  const found = nodes.find((each) => valueIn(each) === value)
  if (found) return nameOf(found)
  return /^\d/.test(value) ? plainDate(value) : value
}
