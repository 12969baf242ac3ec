import { canonicalRecord } from '../bundle/canonical.ts'
import {
  BUNDLE_LISTS,
  type BundleFormat,
  type BundleList,
  formatFor,
  hasField,
  hasList,
  type NewerField,
  newerFields,
  newerFieldsIn,
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
  hasNewerReports,
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
    await newerFieldsHeld(store, selection),
  )
}

/** A field for each list of which some record has a newer one. Few graphs have any in statements, which is asked first. */
async function newerFieldsHeld(store: GraphStore, selection?: Selection): Promise<NewerField[]> {
  const held: NewerField[] = []
  for (const list of new Set(newerFields.map((newer) => newer.list))) {
    const inReports = list === 'statements' && (await hasNewerReports(store))
    if (list === 'statements' && !inReports && !(await hasCandidates(store))) continue
    for await (const page of contentsIn(store, list, selection)) {
      const whole = inReports ? await withReceipts(store, list, page) : page
      const found = whole.flatMap((record) => newerFieldsIn(list, record))
      held.push(...found.slice(0, 1).map(({ newer }) => newer))
      if (found.length > 0) break
    }
  }
  return held
}

/** The contents of the records of one list, page by page: all of them, or those that a filter selected. */
const contentsIn = (store: GraphStore, list: BundleList, selection?: Selection) =>
  selection
    ? contentsOf(store, [...(selection.get(list) ?? [])].sort())
    : contentsOfKind(store, kindOfList(list))

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
  for (const list of BUNDLE_LISTS.filter((each) => hasList(format, each))) {
    for await (const page of contentsIn(store, list, selection)) {
      // One that was added meanwhile may need a newer version than the file says. Nothing refers to a judgement, so that is left out.
      const isUnfit = (record: Content) =>
        list === 'judgements' && newerFieldsIn(list, record).some(({ newer }) => !hasField(format, newer))
      const fit = page.filter((record) => !isUnfit(record))
      const whole = await withReceipts(store, list, fit)
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
