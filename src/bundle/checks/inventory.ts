import {
  conceptOfList,
  listsWithReceipts,
  type ReceiptField,
  receiptField,
} from '../../domain/concepts/concepts.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import {
  BUNDLE_LISTS,
  type Bundle,
  type BundleAttribution,
  type BundleEventEvidence,
  type BundlePassage,
} from '../format.ts'

/** Anything in a bundle that has an id, and where it is. */
export interface Entry {
  readonly id: string
  readonly place: Path
}

/** A receipt of a bundle: an attribution, or the evidence of a fact. */
export interface ReceiptEntry {
  readonly receipt: Draft<BundleAttribution> | Draft<BundleEventEvidence>
  readonly place: Path
}

export interface PassageEntry {
  readonly passage: Draft<BundlePassage>
  readonly place: Path
  readonly of: ReceiptEntry
}

type WithReceipts = { readonly id?: string } & {
  readonly [F in ReceiptField]?: readonly (ReceiptEntry['receipt'] | undefined)[]
}

/** Every receipt, in the order of the file. */
export function* receiptsOf(bundle: Draft<Bundle>): Generator<ReceiptEntry> {
  for (const list of listsWithReceipts) {
    const field = receiptField(conceptOfList(list))?.field ?? 'evidence'
    for (const [record, at] of each<WithReceipts>(bundle[list], [list])) {
      for (const [receipt, place] of each(record[field], [...at, field])) yield { receipt, place }
    }
  }
}

export function* passagesOf(bundle: Draft<Bundle>): Generator<PassageEntry> {
  for (const of of receiptsOf(bundle)) {
    for (const [passage, place] of each(of.receipt.passages, [...of.place, 'passages']))
      yield { passage, place, of }
  }
}

/** Everything that has an id, receipts included. */
export function* entriesOf(bundle: Draft<Bundle>): Generator<Entry> {
  for (const list of BUNDLE_LISTS) {
    for (const [record, place] of each<{ readonly id?: string }>(bundle[list], [list])) {
      if (record.id !== undefined) yield { id: record.id, place }
    }
  }
  for (const { receipt, place } of receiptsOf(bundle))
    if (receipt.id !== undefined) yield { id: receipt.id, place }
}
