import { countDatedAfter, datedIdsAfter } from '../../generated/queries.ts'
import { addProperties } from './derived-properties.ts'
import type { RecordOf, Rewrite } from './in-batches.ts'

/** Adds to the statements of an older version the day, month or year that each was certainly said in. */
export const addSaidIn = (recordOf: RecordOf): Rewrite =>
  addProperties(recordOf, {
    names: ['saidIn'],
    total: (store, after) => store.read(countDatedAfter, { after }),
    idsAfter: (store, after, limit) => store.read(datedIdsAfter, { after, limit }),
  })
