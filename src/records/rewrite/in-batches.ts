import { type LockRecordsRow, lockRecords } from '../../generated/queries.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import type { GraphRecord } from '../graph-record.ts'

/** Makes a graph record from the content that a node holds. */
export type RecordOf = (concept: string, content: object) => GraphRecord

/** How far a rewrite has come: for showing progress, and for resuming. */
export type Rewritten = { readonly after: string; readonly done: number; readonly total: number }

/** What to rewrite, in order of ids, and how. */
export type Rewriting = {
  /** How many records there are from the starting point on. */
  total(): Promise<number>
  idsAfter(after: string, limit: number): Promise<readonly { readonly id: string }[]>
  rewrite(transaction: Transaction, ids: readonly string[]): Promise<unknown>
}

/** Rewrites a store, from what comes after `after`; tells how far it has come after each batch. */
export type Rewrite = (
  store: GraphStore,
  after: string,
  reached: (rewritten: Rewritten) => Promise<void>,
) => Promise<void>

/** Which records of a store to rewrite, and how. */
export type RecordRewriting = {
  total(store: GraphStore, after: string): Promise<{ readonly total: number }>
  idsAfter(store: GraphStore, after: string, limit: number): Promise<readonly { readonly id: string }[]>
  rewrite(transaction: Transaction, held: readonly LockRecordsRow[]): Promise<unknown>
}

/** Each batch is locked before it is read, so that an edit made meanwhile is rewritten either here or by the editor. */
export const rewritingRecords =
  ({ total, idsAfter, rewrite }: RecordRewriting): Rewrite =>
  (store, after, reached) =>
    inBatches(
      store,
      {
        total: async () => (await total(store, after)).total,
        idsAfter: (last, limit) => idsAfter(store, last, limit),
        rewrite: async (transaction, ids) =>
          rewrite(transaction, await transaction.run(lockRecords, { ids })),
      },
      after,
      reached,
    )

/** The most records that are rewritten in one transaction. */
const batchSize = 500

/**
 * Rewrites derived fields, one transaction per batch. Only one batch is held in memory, nothing is logged, and doing a
 * batch twice gives the same result.
 *
 * @param after the id of the record after which to begin
 */
export async function inBatches(
  store: GraphStore,
  { total, idsAfter, rewrite }: Rewriting,
  after: string,
  reached: (rewritten: Rewritten) => Promise<void>,
): Promise<void> {
  const all = await total()
  let [last, done] = [after, 0]
  for (;;) {
    const ids = (await idsAfter(last, batchSize)).map(({ id }) => id)
    if (ids.length === 0) return
    await store.transaction((transaction) => rewrite(transaction, ids))
    last = ids.at(-1) ?? last
    done += ids.length
    await reached({ after: last, done, total: all })
  }
}
