import { countRelationsAfter, relationIdsAfter } from '../../generated/queries.ts'
import { derivedRelations } from '../write/deriving/derived.ts'
import { type Rewrite, rewritingRecords } from './in-batches.ts'

/** Derives again the disputes of a graph written by an older version, which ordered them by id. */
export const rederiveDisputes: Rewrite = rewritingRecords({
  total: (store, after) => store.read(countRelationsAfter, { after }),
  idsAfter: (store, after, limit) => store.read(relationIdsAfter, { after, limit }),
  rewrite: (transaction, held) => derivedRelations(transaction, { ids: held.map(({ id }) => id) }),
})
