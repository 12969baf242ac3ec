import type { RecordKind } from '../domain/ids.ts'
import type { Fields } from './edit.ts'
import { type ProposeId, wordsOfId } from './proposed-ids.ts'

/** A receipt in an input: a source, and the passages of it that support the record. */
export type ReceiptFields = Fields & {
  readonly id?: string | null
  readonly source: string
  readonly passages: readonly Fields[]
}

/** The receipts of a record in their bundle form, each with an id. */
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
