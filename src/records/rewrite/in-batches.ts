import type { GraphStore, Transaction } from '../../graph/store.ts'

/** How far a rewrite has come: for showing progress, and for resuming. */
export type Rewritten = { readonly after: string; readonly done: number; readonly total: number }

/** What to rewrite, in order of ids, and how. */
export type Rewriting = {
  /** How many records there are from the starting point on. */
  total(): Promise<number>
  idsAfter(after: string, limit: number): Promise<readonly { readonly id: string }[]>
  rewrite(transaction: Transaction, ids: readonly string[]): Promise<unknown>
}

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
