import {
  copyToSpeakers,
  countStatementsAfter,
  lockRecords,
  rewriteProperties,
  statementIdsAfter,
} from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { RecordOf } from './folding.ts'
import { inBatches, type Rewritten } from './in-batches.ts'

/**
 * Adds what statements of an older version are counted by: the day, month or year that each was certainly said in, and
 * the copies of it and of the type that are on the relationships with their speakers.
 *
 * @param after the id of the statement after which to begin
 */
export const addCountedBy = (
  store: GraphStore,
  recordOf: RecordOf,
  after: string,
  reached: (rewritten: Rewritten) => Promise<void>,
): Promise<void> =>
  inBatches(
    store,
    {
      total: async () => (await store.read(countStatementsAfter, { after })).total,
      idsAfter: (last, limit) => store.read(statementIdsAfter, { after: last, limit }),
      // Locked before reading, so that an edit made meanwhile has it from here or from the editor.
      async rewrite(transaction, ids) {
        const held = await transaction.run(lockRecords, { ids })
        const rows = held.map(({ id, concept, content }) => {
          const { saidIn = null } = recordOf(concept, JSON.parse(content)).properties
          return { id, properties: { saidIn } }
        })
        await transaction.run(rewriteProperties, { rows })
        await transaction.run(copyToSpeakers, { ids })
      },
    },
    after,
    reached,
  )
