import {
  countRelationsAfter,
  deriveKeysOfDisputes,
  deriveLinksOfDisputes,
  forgetLinksOfDisputes,
  holdRecords,
  relationIdsAfter,
} from '../generated/queries.ts'
import type { GraphStore, Transaction } from '../graph/store.ts'
import { inBatches, type Rewritten } from './rewriting.ts'

/**
 * Puts disputes in the order of time, and links them to whom they involve and what they concern: all of that comes from the
 * two statements. Of other relations, what there may be of it is taken away.
 */
export async function deriveDisputes(transaction: Transaction, relations: readonly string[]): Promise<void> {
  const ids = [...new Set(relations)]
  if (ids.length === 0) return
  await transaction.run(forgetLinksOfDisputes, { ids })
  await transaction.run(deriveKeysOfDisputes, { ids })
  for (const derive of Object.values(deriveLinksOfDisputes)) await transaction.run(derive, { ids })
}

/**
 * Derives the disputes of a graph anew that an older version wrote, which had them in the order of ids.
 *
 * @param after the id of the relation after which it begins
 */
export const deriveDisputesAnew = (
  store: GraphStore,
  after: string,
  reached: (rewritten: Rewritten) => Promise<void>,
): Promise<void> =>
  inBatches(
    store,
    {
      total: async () => (await store.read(countRelationsAfter, { after })).total,
      idsAfter: (last, limit) => store.read(relationIdsAfter, { after: last, limit }),
      // Locked first, so that what an editor writes meanwhile is derived by one of the two as it then is.
      async rewrite(transaction, ids) {
        await transaction.run(holdRecords, { ids, writeId: 'disputes' })
        await deriveDisputes(transaction, ids)
      },
    },
    after,
    reached,
  )
