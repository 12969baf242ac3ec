import { copyToSpeakers, countStatementsAfter, statementIdsAfter } from '../../generated/queries.ts'
import { writeDerived } from './derived-properties.ts'
import { type RecordOf, type Rewrite, rewritingRecords } from './in-batches.ts'

/**
 * Adds what statements of an older version are counted by: the day, month or year that each was certainly said in, and
 * the copies of it and of the type that are on the relationships with their speakers.
 */
export const addCountedBy = (recordOf: RecordOf): Rewrite => {
  const write = writeDerived(recordOf, ['saidIn'])
  return rewritingRecords({
    total: (store, after) => store.read(countStatementsAfter, { after }),
    idsAfter: (store, after, limit) => store.read(statementIdsAfter, { after, limit }),
    async rewrite(transaction, held) {
      await write(transaction, held)
      await transaction.run(copyToSpeakers, { ids: held.map(({ id }) => id) })
    },
  })
}
