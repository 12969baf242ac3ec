import { findRecords, type RecordRow } from '../generated/queries.ts'
import type { GraphStore } from '../graph/store.ts'

/** The store as the floors above pass it to functions that write. */
export type RecordStore = GraphStore

/** The most ids in one query. */
const chunk = 1_000

/** The id of the canonical record for each of these ids; ids that are not in the graph are left out. */
export async function canonicalIds(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read(findRecords, { ids })
  return new Map(rows.map(({ id, record }) => [id, record.canonicalId]))
}

/** The concept of each of these ids; ids that are not in the graph are left out. */
export async function findConcepts(
  store: GraphStore,
  ids: readonly string[],
): Promise<Map<string, RecordRow['concept']>> {
  const concepts = new Map<string, RecordRow['concept']>()
  for (let from = 0; from < ids.length; from += chunk) {
    const rows = await store.read(findRecords, { ids: ids.slice(from, from + chunk) })
    for (const { id, record } of rows) concepts.set(id, record.concept)
  }
  return concepts
}
