import { afterTargets } from '../../domain/circles.ts'
import {
  type ConceptName,
  conceptOf,
  conceptOfList,
  directedFields,
  receiptField,
  WRITING_ORDER,
} from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import type { GraphRecord, RecordContent } from '../../records/graph-record.ts'
import { canonicalBundle } from '../canonical.ts'
import type { Bundle, BundleList } from '../format.ts'
import { recordOfContent } from './content.ts'

/** To what some ids refer, whether they are in a bundle or not. */
export type References = ReadonlyMap<string, readonly string[]>

/**
 * What a valid bundle's records hold, in groups that are written together (a statement with its attributions), each group
 * after whatever it refers to. Each is in its canonical order, so that a bundle laid out differently is no change.
 *
 * @param besides references through records that are not in the bundle, which are kept to as well
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

/** The same as they lie in the graph. */
export function* recordsOf(given: Bundle, besides?: References): Generator<GraphRecord[]> {
  for (const group of contentsOf(given, besides))
    yield group.map(({ concept, content }) => recordOfContent(concept, content))
}

type Listed = { readonly id: string }

/** What a record holds, canonical as a bundle lists it, and its receipts, which a bundle has within it. */
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

/** A record of a concept, by what it holds: that it is of the concept, the schema has checked. */
export const contentOf = (concept: ConceptName, content: Listed): RecordContent =>
  ({ id: content.id, concept, content }) as RecordContent

/**
 * Records of one list in groups, so that each comes after those it refers to. A group has more than one record where they
 * refer to each other, as an event may be a part of one that it came before: along one field, validation refuses that.
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
