import { recordKindOf } from '../../../domain/ids.ts'
import type { ReceiptContextQuery } from '../../../generated/page-operations.ts'
import { ReceiptContextDocument } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import type { Asked } from '../../page.ts'
import { badParameter } from '../../parameters.ts'

/** A receipt of which the text around its words is shown. */
export type Unfolded = { readonly id: string; readonly around: Html }

const nothing: ReceiptContextQuery = { node: null }

/** So many passages of a receipt are shown with the text around them. */
const mostPassages = 4

/**
 * The text around the words of the receipt that the address names; null where it names none.
 *
 * @param statement the id of the statement that it has to be a receipt of
 * @throws Refused for any other id
 */
export async function unfolded(statement: string, { query, ask }: Asked): Promise<Unfolded | null> {
  const id = query.get('around')
  if (id === null) return null
  const { node } = recordKindOf(id) === 'attribution' ? await ask(ReceiptContextDocument, { id }) : nothing
  if (node?.__typename !== 'Attribution' || node.statement.id !== statement)
    throw badParameter(
      'around',
      'this is not a receipt of the statement. Follow the page’s own links, or leave it out.',
    )
  const contexts = node.passages.flatMap(({ part, context }) =>
    part === 'CONTENT' && context ? [context] : [],
  )
  const shown = contexts.slice(0, mostPassages)
  return {
    id,
    around: html`<div class="around" tabindex="-1">${
      shown.length === 0
        ? html`<p class="note">The text of the source is not kept on this server.</p>`
        : shown.map(
            ({ before, exact, after }) =>
              html`<p class="excerpt">… ${before}<mark>${exact}</mark>${after} …</p>`,
          )
    }</div>`,
  }
}
