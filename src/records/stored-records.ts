import {
  editedSinceImport,
  type HeadsByIdsRow,
  type HeldByIdsRow,
  headsByIds,
  heldByIds,
  latestChange,
  writtenFor,
} from '../generated/queries.ts'
import type { GraphStore } from '../graph/store.ts'

export type StoredRecord = HeldByIdsRow

/** Every import's reason begins like this in the log, which tells an import from an editor's change. */
export const importReason = (title: string) => `import: ${title}`

/** The reason in the log of what a check of receipts wrote: nobody's change. */
export const verifyReason = 'verify'

/** Whether a reason would make an editor's change pass for an import or a check, which later imports write over. */
export const passesForNobodys = (reason: string) =>
  reason === verifyReason || reason.startsWith(importReason(''))

/** What the graph holds, or held, under each of several ids. */
export async function storedRecords(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  return new Map((await store.read(heldByIds, { ids })).map((row) => [row.id, row]))
}

/** What tells of a record that is there, or was, whether it changed. */
export type Head = HeadsByIdsRow

/** The heads of several ids; those that were never taken are left out. */
export async function storedHeads(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Head>> {
  return new Map((await store.read(headsByIds, { ids })).map((row) => [row.id, row]))
}

/** Whether nothing was ever written into the graph, so that nothing can be found in it. */
export const isEmpty = async (store: GraphStore): Promise<boolean> =>
  (await store.read(latestChange, {})).seq === 0

/** Who changed records last, and when, of those that an editor changed since they were last imported for a reason. */
export async function editsSince(
  store: GraphStore,
  reason: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly by: string | null; readonly at: string }>> {
  if (ids.length === 0) return new Map()
  return new Map((await store.read(editedSinceImport, { ids, reason })).map((row) => [row.id, row]))
}

/** Those of several records that were ever written for a reason. */
export async function writtenBefore(
  store: GraphStore,
  reason: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  return new Set((await store.read(writtenFor, { ids, reason })).map(({ id }) => id))
}
