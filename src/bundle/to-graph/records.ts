import {
  type ConceptName,
  conceptOf,
  conceptOfList,
  directedFields,
  receiptField,
  WRITING_ORDER,
} from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import { afterTargets } from '../../domain/graphs/circles.ts'
import type { GraphRecord, RecordContent } from '../../records/graph-record.ts'
import { canonicalBundle } from '../canonical.ts'
import type { Bundle, BundleList } from '../format.ts'
import { recordOfContent } from './content.ts'

/** For each id, the ids that its record refers to. */
export type References = ReadonlyMap<string, readonly string[]>

/**
 * The contents of a valid bundle's records, in groups that are written together (a statement with its attributions),
 * each after the records that it refers to. Contents are canonical, so that a different layout of the file is not a
 * change.
 *
 * @param besides references through records outside the bundle, which the order respects too
 */
function* contentsOf(given: Bundle, besides: References = new Map()): Generator<RecordContent[]> {
  const bundle = canonicalBundle(given)
  for (const list of WRITING_ORDER) {
    const fields = directedFields(conceptOfList(list))
    const refersTo = (record: object) => fields.flatMap((field) => idsIn(record, field))
    const listed: readonly Listed[] = bundle[list] ?? []
    const groups =
      fields.length > 0 ? afterReferences(listed, refersTo, besides) : listed.map((record) => [record])
    for (const group of groups) yield group.flatMap((record) => withReceiptsApart(list, record))
  }
}

/** The same as records of the graph. */
export function* recordsOf(given: Bundle, besides?: References): Generator<GraphRecord[]> {
  for (const group of contentsOf(given, besides))
    yield group.map(({ concept, content }) => recordOfContent(concept, content))
}

type Listed = { readonly id: string }

/** A record's content, and the contents of its receipts, which are inside the record in a bundle. */
export function withReceiptsApart(list: BundleList, record: Listed): RecordContent[] {
  const concept = conceptOfList(list)
  const { field, receipt } = receiptField(concept) ?? {}
  if (field === undefined || receipt === undefined) return [contentOf(concept, record)]
  const { [field]: receipts = [], ...alone } = record as Listed & { readonly [F in typeof field]?: Listed[] }
  const { receiptOf = '' } = conceptOf(receipt)
  return [
    contentOf(concept, alone),
    ...receipts.map((each) => contentOf(receipt, { [receiptOf]: record.id, ...each })),
  ]
}

/** A concept and its content. The schema has checked that they match. */
export const contentOf = (concept: ConceptName, content: Listed): RecordContent =>
  ({ id: content.id, concept, content }) as RecordContent

/**
 * Sorts the records of a list into groups, each after those that it refers to. Records that refer to each other share a
 * group: an event may be part of one that it came before. (Along a single field, validation refuses circles.)
 */
export function afterReferences<Item extends { readonly id: string }>(
  items: readonly Item[] = [],
  referencesOf: (item: Item) => readonly string[],
  besides: References = new Map(),
): Item[][] {
  const byId = new Map(items.map((item) => [item.id, item]))
  const targets = new Map<string, readonly string[]>(items.map((item) => [item.id, referencesOf(item)]))
  for (const [id, further] of besides) targets.set(id, [...(targets.get(id) ?? []), ...further])
  return afterTargets(targets)
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter((group) => group.length > 0)
}
