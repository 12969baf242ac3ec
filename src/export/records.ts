import { canonicalRecord } from '../bundle/canonical.ts'
import {
  BUNDLE_LISTS,
  type BundleFormat,
  type BundleList,
  formatFor,
  hasList,
  newerFields,
  newerLists,
} from '../bundle/format.ts'
import { conceptOf, conceptOfList, kindOfList, receiptField } from '../domain/concepts/concepts.ts'
import type { GraphStore } from '../graph/store.ts'
import {
  type Content,
  contentsOf,
  contentsOfKind,
  hasCandidates,
  hasKind,
  receiptsOf,
} from '../records/read/contents.ts'
import type { Selection } from './selection.ts'

/** A record with its receipts, as in a bundle, and the list that it belongs to. */
export type ListedRecord = { readonly list: BundleList; readonly record: Content }

/** The oldest version of the format that has all that is exported. */
export async function formatOfExport(store: GraphStore, selection?: Selection): Promise<BundleFormat> {
  const held = await Promise.all(
    newerLists.map((list) =>
      selection ? (selection.get(list)?.size ?? 0) > 0 : hasKind(store, kindOfList(list)),
    ),
  )
  return formatFor(
    newerLists.filter((_list, index) => held[index]),
    (await namesCandidates(store, selection)) ? newerFields : [],
  )
}

/** Whether the speaker of some statement is not certain: the one field that only newer versions have. */
async function namesCandidates(store: GraphStore, selection?: Selection): Promise<boolean> {
  const isSomewhere = await hasCandidates(store)
  if (!isSomewhere || selection === undefined) return isSomewhere
  for await (const page of contentsOf(store, [...(selection.get('statements') ?? [])]))
    if (page.some(({ candidates }) => candidates !== undefined)) return true
  return false
}

/**
 * The records of the graph in the canonical order of a bundle, page by page: all of them, or those that a filter
 * selected. Whatever else is in the graph (revisions, the log, what was withdrawn or reversed, who judged) is not part
 * of a bundle.
 */
export async function* exportedRecords(
  store: GraphStore,
  format: BundleFormat,
  selection?: Selection,
): AsyncGenerator<ListedRecord[]> {
  // What is added while this runs may need a newer version than the one that was written already.
  for (const list of BUNDLE_LISTS.filter((each) => hasList(format, each))) {
    const pages = selection
      ? contentsOf(store, [...(selection.get(list) ?? [])].sort())
      : contentsOfKind(store, kindOfList(list))
    for await (const page of pages) {
      const whole = await withReceipts(store, list, page)
      yield whole.map((record) => ({ list, record: canonicalRecord(list, record) as Content }))
    }
  }
}

/** Puts the receipts of records back where a bundle has them. */
export async function withReceipts(
  store: GraphStore,
  list: BundleList,
  records: readonly Content[],
): Promise<Content[]> {
  const { field, receipt } = receiptField(conceptOfList(list)) ?? {}
  if (field === undefined || receipt === undefined) return [...records]
  const ids = records.map(({ id }) => id)
  const receipts = await receiptsOf(store, receipt, ids)
  const { receiptOf = '' } = conceptOf(receipt)
  return records.map((record) => ({
    ...record,
    [field]: (receipts.get(record.id) ?? []).map(({ [receiptOf]: _of, ...alone }) => alone),
  }))
}
