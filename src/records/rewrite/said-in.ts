import { countDatedAfter, datedIdsAfter, lockRecords, rewriteProperties } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { RecordOf } from './folding.ts'
import { inBatches, type Rewritten } from './in-batches.ts'

/**
 * Adds to the statements of an older version the day, month or year that each was certainly said in.
 *
 * @param after the id of the statement after which to begin
 */
export const addSaidIn = (
  store: GraphStore,
  recordOf: RecordOf,
  after: string,
  reached: (rewritten: Rewritten) => Promise<void>,
): Promise<void> =>
  inBatches(
    store,
    {
      total: async () => (await store.read(countDatedAfter, { after })).total,
      idsAfter: (last, limit) => store.read(datedIdsAfter, { after: last, limit }),
      // Locked before reading, so that an edit made meanwhile has it from here or from the editor.
      async rewrite(transaction, ids) {
        const held = await transaction.run(lockRecords, { ids })
        const rows = held.map(({ id, concept, content }) => {
          const { saidIn = null } = recordOf(concept, JSON.parse(content)).properties
          return { id, properties: { saidIn } }
        })
        await transaction.run(rewriteProperties, { rows })
      },
    },
    after,
    reached,
  )
