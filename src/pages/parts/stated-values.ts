import type { StatingFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { pathOf } from '../site.ts'
import { fieldTitle, valueWords } from '../words/stated-fields.ts'
import { dateBriefly } from './dates.ts'
import { evidence } from './evidence.ts'
import { numbered } from './lists/numbered.ts'
import { pager } from './lists/pager.ts'
import { within } from './lists/within.ts'
import { nameLink } from './names.ts'
import { pair, row } from './rows.ts'

type Stated = StatingFragment['statedValues'][number]

/** So many values stand on a page, and so much markup they may take, in bytes. */
const [mostValues, share] = [20, 4_000]

/** The parameter that holds the number of the first value shown. */
const place = 'stated'

/** What sources state of single fields: each value with its receipts, and all of those where sources disagree. */
export function statedValues(
  { id, statedValues: all }: StatingFragment & { readonly id: string },
  query: URLSearchParams,
): Html | false {
  // An event's own receipts, which name a field, stand with its other evidence.
  const isAttested = ({ evidence: receipts }: Stated) => receipts.some(({ field }) => field === null)
  const disputed = new Set(all.flatMap(({ field, disagrees }) => (disagrees ? field : [])))
  const values = all.filter((value) => isAttested(value) || disputed.has(value.field))
  if (values.length === 0) return false
  const line = (value: Stated) => statedLine(value, disputed.has(value.field))
  const shown = within(share, numbered(values, mostValues, place, query), line)
  return row({
    title: 'What sources state',
    count: values.length,
    id: place,
    note: 'Of single facts, with the receipts. Where sources disagree, every value stands, the one used here first.',
    body: html`${shown.nodes.map(line)}${pager(pathOf(id), place, shown.pageInfo, query)}`,
  })
}

const statedLine = (value: Stated, disputed: boolean): Html =>
  pair(
    html`<p class="byline">${fieldTitle(value.field)}: ${valueText(value)}</p>${value.evidence.length === 0 ? html`<p class="note">No receipt of this value is recorded.</p>` : value.evidence.map(evidence)}`,
    html`<div class="notes">${disputed && html`<p>${usedHere(value)}</p>`}</div>`,
  )

const valueText = ({ field, text, date, entity }: Stated): Html | string => {
  if (date !== null) return dateBriefly(date)
  return entity === null ? valueWords(field, text) : nameLink(entity)
}

function usedHere({ preferred, disagrees, reason }: Stated): string {
  if (!preferred) return disagrees ? 'Not used here' : 'Not used here, but does not disagree'
  return reason === null ? 'Used here; nobody gave a reason' : `Used here. The reason: ${reason}`
}
