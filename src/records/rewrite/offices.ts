import { countDatedMemberships, datedMembershipsAfter } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { addProperties } from './derived-properties.ts'
import type { RecordOf } from './folding.ts'
import type { Rewritten } from './in-batches.ts'

/**
 * Adds to the memberships of an older version the bounds of the time in which each was held.
 *
 * @param after the id of the membership after which to begin
 */
export const addHeldBounds = (
  store: GraphStore,
  recordOf: RecordOf,
  after: string,
  reached: (rewritten: Rewritten) => Promise<void>,
): Promise<void> =>
  addProperties(
    store,
    recordOf,
    {
      names: ['heldFrom', 'heldUntil', 'heldBegunBy', 'heldLastsTo'],
      total: async () => (await store.read(countDatedMemberships, { after })).total,
      idsAfter: (last, limit) => store.read(datedMembershipsAfter, { after: last, limit }),
    },
    after,
    reached,
  )
