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

/** In the log, the reason of every import begins like this. It tells imports from editors' changes. */
export const importReason = (title: string) => `import: ${title}`

/** The reason logged for what a check of receipts wrote, which is not an editor's change either. */
export const verifyReason = 'verify'

/**
 * Whether an editor's reason would be taken for that of an import or a check, whose results later imports overwrite.
 */
export const isReservedReason = (reason: string) =>
  reason === verifyReason || reason.startsWith(importReason(''))

/** What the graph holds, or held, under each of the given ids. */
export async function storedRecords(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  return new Map((await store.read(heldByIds, { ids })).map((row) => [row.id, row]))
}

/** What is needed of a stored or withdrawn record to tell whether it changed. */
export type Head = HeadsByIdsRow

/** The heads of the given ids; ids that were never used are left out. */
export async function storedHeads(
  store: GraphStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Head>> {
  return new Map((await store.read(headsByIds, { ids })).map((row) => [row.id, row]))
}

/** Whether nothing was ever written to the graph, so that nothing needs to be looked up in it. */
export const isEmpty = async (store: GraphStore): Promise<boolean> =>
  (await store.read(latestChange, {})).seq === 0

/**
 * Who last changed each of these records, and when, if an editor changed it since it was last imported for the given
 * reason.
 */
export async function editsSince(
  store: GraphStore,
  reason: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly by: string | null; readonly at: string }>> {
  if (ids.length === 0) return new Map()
  return new Map((await store.read(editedSinceImport, { ids, reason })).map((row) => [row.id, row]))
}

/** Those of the given records that were ever written for the given reason. */
export async function writtenBefore(
  store: GraphStore,
  reason: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  return new Set((await store.read(writtenFor, { ids, reason })).map(({ id }) => id))
}
