import { countRelationsAfter, lockRecords, relationIdsAfter } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { derivedRelations } from '../write/deriving/derived.ts'
import { inBatches, type Rewritten } from './in-batches.ts'

/**
 * Derives again the disputes of a graph written by an older version, which ordered them by id.
 *
 * @param after the id of the relation after which to begin
 */
export const rederiveDisputes = (
  store: GraphStore,
  after: string,
  reached: (rewritten: Rewritten) => Promise<void>,
): Promise<void> =>
  inBatches(
    store,
    {
      total: async () => (await store.read(countRelationsAfter, { after })).total,
      idsAfter: (last, limit) => store.read(relationIdsAfter, { after: last, limit }),
      // Locked before reading, so that an edit made meanwhile is derived either here or by the editor.
      async rewrite(transaction, ids) {
        await transaction.run(lockRecords, { ids })
        await derivedRelations(transaction, { ids })
      },
    },
    after,
    reached,
  )
