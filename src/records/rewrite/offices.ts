import { countDatedMemberships, datedMembershipsAfter } from '../../generated/queries.ts'
import { writeDerived } from './derived-properties.ts'
import { type RecordOf, type Rewrite, rewritingRecords } from './in-batches.ts'

/** Adds to the memberships of an older version the bounds of the time in which each was held. */
export const addHeldBounds = (recordOf: RecordOf): Rewrite =>
  rewritingRecords({
    total: (store, after) => store.read(countDatedMemberships, { after }),
    idsAfter: (store, after, limit) => store.read(datedMembershipsAfter, { after, limit }),
    rewrite: writeDerived(recordOf, ['heldFrom', 'heldUntil', 'heldBegunBy', 'heldLastsTo']),
  })
