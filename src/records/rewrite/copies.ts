import { dropCopies as dropCopiesOf, latestChange } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { inBatches, type Rewrite } from './in-batches.ts'

/**
 * Deletes from the log the copies of created records that older versions wrote (contents-left.ts).
 *
 * @param after the number of the entry after which to begin; '' for the first
 */
export const dropCopies: Rewrite = async (store, after, reached) => {
  const { seq: latest } = await store.read(latestChange, {})
  const log = {
    total: async () => latest - Number(after),
    idsAfter: async (last: string, limit: number) =>
      Array.from({ length: Math.min(limit, latest - Number(last)) }, (_, index) => ({
        id: String(Number(last) + index + 1),
      })),
    rewrite: (transaction: Transaction, ids: readonly string[]) =>
      transaction.run(dropCopiesOf, { seqs: ids.map(Number) }),
  }
  await inBatches(store, log, after, reached)
}
