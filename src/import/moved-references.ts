import type { Problem } from '../bundle/problems.ts'
import type { References } from '../bundle/to-graph/records.ts'
import { circlesOf } from '../domain/circles.ts'
import { groupsOf } from '../domain/groups.ts'
import type { GraphStore } from '../graph/store.ts'
import { storedRecords } from '../records/stored-records.ts'
import { describeCircle, type Moved, reachableFrom } from '../records/write/checking/circles.ts'
import type { CheckedPlan } from './plan.ts'

/**
 * Follows references that an import moves (an office becomes a part of what was a part of it) through the graph as the whole
 * import will leave it. Memory holds the references within lists of the records that it writes, and nothing else of them.
 */
export function movedReferences(store: GraphStore) {
  const told = new Map<string, object>()
  const moved: Moved[] = []
  const besides = new Map<string, readonly string[]>()

  return {
    /** Takes in what was planned of some records. */
    add(plan: CheckedPlan): void {
      for (const { id, content } of plan.directed) told.set(id, content)
      moved.push(...plan.moved)
    },

    /** When everything was taken in: the circles that the import would leave. */
    async circles(): Promise<Problem[]> {
      const problems: Problem[] = []
      for (const [field, from] of groupsOf(moved, (each) => each.field)) {
        const ids = from.map(({ id }) => id)
        const reach = await reachableFrom(ids, field, told, async (unread) => [
          ...(await storedRecords(store, unread)).values(),
        ])
        for (const [id, targets] of reach) besides.set(id, [...(besides.get(id) ?? []), ...targets])
        const [circle] = circlesOf(reach)
        if (circle) problems.push(circleConflict(field, circle))
      }
      return problems
    },

    /**
     * Then: what the records refer to, also through records that are not in the bundle. Written in this order, no batch
     * closes a circle that a later one would open again.
     */
    besides: besides as References,
  }
}

function circleConflict(field: string, ids: readonly string[]): Problem {
  const [record = ''] = ids
  const mend = `Remove one "${field}" from the circle.`
  return { place: [record, field], record, message: describeCircle(field, ids), mend }
}
