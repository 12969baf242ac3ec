import type { RecordKind } from '../domain/ids.ts'
import type { Fields } from './edit.ts'
import { type ProposeId, wordsOfId } from './proposed-ids.ts'

/** A receipt as an input gives it: a report by a source, with the passages that show it. */
export type ReceiptFields = Fields & {
  readonly id?: string | null
  readonly source: string
  readonly passages: readonly Fields[]
}

/** Receipts of a record as a bundle has them, each with an id. What passages leave out, the text tells. */
export function receiptsFor(
  recordId: string,
  kind: Extract<RecordKind, 'attribution' | 'evidence'>,
  receipts: readonly ReceiptFields[] | null | undefined,
  propose: ProposeId,
): (Fields & { readonly id: string })[] {
  return (receipts ?? []).map(({ id, passages, ...receipt }) => ({
    ...receipt,
    id: id ?? propose(kind, `${wordsOfId(recordId)} ${wordsOfId(receipt.source, 25)}`),
    passages,
  }))
}
