import type { BundleList } from '../bundle/format.ts'
import { conceptOfList, listsWithReceipts, receiptField } from '../domain/concepts/concepts.ts'
import type { Path } from '../domain/paths.ts'

/** A record, or a part of one, as an input gives it: whether it is sound, the bundle's own checks tell. */
export type Fields = Readonly<Record<string, unknown>>

/** The records of a small bundle, list by list. */
export type Lists = Partial<Record<BundleList, readonly Fields[]>>

/** Where a part of the records stands in the input: `statements, 0` in `input`. */
export type ArgumentPlace = readonly [inRecords: Path, inArguments: Path]

/** What a mutation is to do: the records to write, as a small bundle. */
export type Edit = {
  /** The record that the mutation is about. */
  readonly root: string
  readonly records: Lists
  /**
   * What the graph holds that the records have to go with, such as other relations of the same statements: checked with
   * them, never written.
   */
  readonly beside?: Lists
  /** Receipts that come along with their record only so that the whole of it can be checked. */
  readonly unwritten?: ReadonlySet<string>
  /** Where the records stand in the input. A list that is not named stands in `input` under its own name. */
  readonly places: readonly ArgumentPlace[]
  /** The revision at which records were read; each other record must be new. */
  readonly revisions?: ReadonlyMap<string, number>
}

/** The receipts of records, and where each stands. */
export function* receiptsIn(records: Lists): Generator<readonly [receipt: object, place: Path]> {
  for (const list of listsWithReceipts) {
    const { field = '' } = receiptField(conceptOfList(list)) ?? {}
    for (const [index, record] of (records[list] ?? []).entries()) {
      const receipts = record[field]
      for (const [at, receipt] of Array.isArray(receipts) ? receipts.entries() : [])
        yield [Object(receipt), [list, index, field, at]]
    }
  }
}
