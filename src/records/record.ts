import { findRecords, type RecordRow } from '../generated/queries.ts'
import type { GraphStore } from '../graph/store.ts'

/** The graph, as the floors above carry it to what writes. */
export type RecordStore = GraphStore

/** The most ids of one query. */
const chunk = 1_000

/** The id of the canonical record of each of several ids; ids that are not in the graph are left out. */
export async function canonicalIds(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read(findRecords, { ids })
  return new Map(rows.map(({ id, record }) => [id, record.canonicalId]))
}

/** Which concept each of many ids belongs to; ids that are not in the graph are left out. */
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
