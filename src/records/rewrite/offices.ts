import { countDatedMemberships, datedMembershipsAfter } from '../../generated/queries.ts'
import { addProperties } from './derived-properties.ts'
import type { RecordOf, Rewrite } from './in-batches.ts'

/** Adds to the memberships of an older version the bounds of the time in which each was held. */
export const addHeldBounds = (recordOf: RecordOf): Rewrite =>
  addProperties(recordOf, {
    names: ['heldFrom', 'heldUntil', 'heldBegunBy', 'heldLastsTo'],
    total: (store, after) => store.read(countDatedMemberships, { after }),
    idsAfter: (store, after, limit) => store.read(datedMembershipsAfter, { after, limit }),
  })
