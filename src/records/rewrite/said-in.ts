import { countDatedAfter, datedIdsAfter, rewriteProperties } from '../../generated/queries.ts'
import { type RecordOf, type Rewrite, rewritingRecords } from './in-batches.ts'

/** Adds to the statements of an older version the day, month or year that each was certainly said in. */
export const addSaidIn = (recordOf: RecordOf): Rewrite =>
  rewritingRecords({
    total: (store, after) => store.read(countDatedAfter, { after }),
    idsAfter: (store, after, limit) => store.read(datedIdsAfter, { after, limit }),
    rewrite(transaction, held) {
      const rows = held.map(({ id, concept, content }) => {
        const { saidIn = null } = recordOf(concept, JSON.parse(content)).properties
        return { id, properties: { saidIn } }
      })
      return transaction.run(rewriteProperties, { rows })
    },
  })
