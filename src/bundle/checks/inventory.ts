import {
  conceptOfList,
  listsWithReceipts,
  type ReceiptField,
  receiptField,
} from '../../domain/concepts/concepts.ts'
import { type Draft, each } from '../draft.ts'
import {
  BUNDLE_LISTS,
  type Bundle,
  type BundleAttribution,
  type BundleEventEvidence,
  type BundlePassage,
} from '../format.ts'
import type { BundleProblem } from '../problems.ts'

/** Anything of a bundle that has an id, and where it stands. */
export interface Entry {
  readonly id: string
  readonly path: string
}

/** A receipt of a bundle: an attribution, or the evidence of a fact. */
export interface ReceiptEntry {
  readonly receipt: Draft<BundleAttribution> | Draft<BundleEventEvidence>
  readonly kind: 'attribution' | 'evidence'
  readonly path: string
}

export interface PassageEntry {
  readonly passage: Draft<BundlePassage>
  readonly path: string
  readonly of: ReceiptEntry
}

type WithReceipts = { readonly id?: string } & {
  readonly [F in ReceiptField]?: readonly (ReceiptEntry['receipt'] | undefined)[]
}

/** Every receipt, in the order of the file. */
export function* receiptsOf(bundle: Draft<Bundle>): Generator<ReceiptEntry> {
  for (const list of listsWithReceipts) {
    const field = receiptField(conceptOfList(list))?.field ?? 'evidence'
    const kind = field === 'attributions' ? 'attribution' : 'evidence'
    for (const [record, path] of each<WithReceipts>(bundle[list], list)) {
      for (const [receipt, at] of each(record[field], `${path}.${field}`)) yield { receipt, kind, path: at }
    }
  }
}

export function* passagesOf(bundle: Draft<Bundle>): Generator<PassageEntry> {
  for (const of of receiptsOf(bundle)) {
    for (const [passage, path] of each(of.receipt.passages, `${of.path}.passages`))
      yield { passage, path, of }
  }
}

/** Everything that has an id, receipts too. */
export function* entriesOf(bundle: Draft<Bundle>): Generator<Entry> {
  for (const list of BUNDLE_LISTS) {
    for (const [record, path] of each<{ readonly id?: string }>(bundle[list], list)) {
      if (record.id !== undefined) yield { id: record.id, path }
    }
  }
  for (const { receipt, path } of receiptsOf(bundle))
    if (receipt.id !== undefined) yield { id: receipt.id, path }
}

/** An id is unique in the whole bundle; the second use of one is the problem. */
export function checkIds(bundle: Draft<Bundle>): BundleProblem[] {
  const first = new Map<string, string>()
  const problems: BundleProblem[] = []
  for (const { id, path } of entriesOf(bundle)) {
    const taken = first.get(id)
    if (taken === undefined) first.set(id, path)
    else {
      const message = `The id "${id}" already belongs to ${taken}.`
      problems.push({
        path: `${path}.id`,
        record: id,
        message,
        mend: 'Give it a different id, or merge the two records.',
      })
    }
  }
  return problems
}
