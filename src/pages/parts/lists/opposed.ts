import type { OpposedFragment } from '../../../generated/page-operations.ts'
import { type Html, html, type Value } from '../../markup/html.ts'
import { pathOf } from '../../site.ts'
import { betweenWords } from '../../words/disputes.ts'
import { row } from '../rows.ts'
import { statementBrief } from './statement-entry.ts'

/**
 * Two statements of which one bears on the other, one below the other, with the reason.
 *
 * @param number the number that a figure has for them
 */
export const judged = (given: OpposedFragment, number?: number): Html => html`
<article class="pair"><div>${statementBrief(given.to, number)}<div class="then">${statementBrief(given.from)}</div></div>
<div><div class="notes"><p><b>${betweenWords(given)}</b></p><p class="note">${given.basis}</p><p><a href="${pathOf(given.id)}">Side by side</a></p></div></div></article>`

/**
 * What clashes: disputes between speakers, and apart from them where only reports differ.
 *
 * @param following the ways on in these lists
 */
export function clashRows(given: readonly OpposedFragment[], following: Value): Html {
  const disputes = given.filter((each) => each.clash === 'SPEAKERS')
  const reports = given.filter((each) => each.clash === 'REPORTS')
  return html`${disputes.length > 0 && row({ title: 'Disputes', count: disputes.length, id: 'disputes', body: disputes.map((each) => judged(each)) })}
${reports.length > 0 && row({ title: 'Where reports differ', note: 'Not a dispute between speakers, and not counted as one.', body: reports.map((each) => judged(each)) })}
${following && html`<div class="row sub"><div class="body">${following}</div></div>`}`
}
