import type { GraphStore, Transaction } from '../../graph/store.ts'

/** How far a rewriting is, for whoever waits or has to go on from there. */
export type Rewritten = { readonly after: string; readonly done: number; readonly total: number }

/** What is rewritten, in the order of ids, and how. */
export type Rewriting = {
  /** How many records there are from where it begins. */
  total(): Promise<number>
  idsAfter(after: string, limit: number): Promise<readonly { readonly id: string }[]>
  rewrite(transaction: Transaction, ids: readonly string[]): Promise<unknown>
}

/** The most records that are rewritten in one transaction. */
const batchSize = 500

/**
 * Rewrites what is derived of records, a batch in each transaction. Memory holds a batch, nothing is logged, and what is done
 * twice comes to the same.
 *
 * @param after the id of the record after which it begins
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
