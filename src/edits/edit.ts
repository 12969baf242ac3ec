import type { BundleList } from '../bundle/format.ts'
import { conceptOfList, listsWithReceipts, receiptField } from '../domain/concepts/concepts.ts'
import type { Path } from '../domain/paths.ts'

/** A record, or a part of one, as given in an input. The checks of bundles decide whether it is valid. */
export type Fields = Readonly<Record<string, unknown>>

/** The lists of a small bundle. */
export type Lists = Partial<Record<BundleList, readonly Fields[]>>

/** Which argument a part of the records came from: `statements, 0` from `input`. */
export type ArgumentPlace = readonly [inRecords: Path, inArguments: Path]

/** What a mutation writes, as a small bundle. */
export type Edit = {
  /** The record that the mutation is about. */
  readonly root: string
  readonly records: Lists
  /**
   * Records of the graph to check together with these, such as other relations of the same statement; never written.
   */
  readonly beside?: Lists
  /** The ids of receipts that are only there because their record is checked as a whole. */
  readonly unwritten?: ReadonlySet<string>
  /** Which arguments the records came from. A list that is not named is in `input` under its own name. */
  readonly places: readonly ArgumentPlace[]
  /** The revisions at which records were read; every other record must be new. */
  readonly revisions?: ReadonlyMap<string, number>
}

/** The receipts of records, each with its place. */
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
