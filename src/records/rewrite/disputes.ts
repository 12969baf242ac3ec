import { countRelationsAfter, holdRecords, relationIdsAfter } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { derivedRelations } from '../write/derived.ts'
import { inBatches, type Rewritten } from './in-batches.ts'

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
        await transaction.run(holdRecords, { ids })
        await derivedRelations(transaction, { ids })
      },
    },
    after,
    reached,
  )
