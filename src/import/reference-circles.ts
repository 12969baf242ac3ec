import type { Problem } from '../bundle/problems.ts'
import type { References } from '../bundle/to-graph/records.ts'
import { circlesOf } from '../domain/graphs/circles.ts'
import { groupsOf } from '../domain/groups.ts'
import type { GraphStore } from '../graph/store.ts'
import { storedRecords } from '../records/stored-records.ts'
import { describeCircle, type NewReference, reachableFrom } from '../records/write/checking/circles.ts'
import type { CheckedPlan } from './plan.ts'

/**
 * Finds the circles that an import would close by changing references, in the graph as the whole import will leave it:
 * an office may become a part of what was a part of it. Memory holds only the references within lists of the records to
 * write.
 */
export function referenceCircles(store: GraphStore) {
  const references = new Map<string, object>()
  const newReferences: NewReference[] = []
  const besides = new Map<string, readonly string[]>()

  return {
    /** Adds a plan. */
    add(plan: CheckedPlan): void {
      for (const { id, content } of plan.directed) references.set(id, content)
      newReferences.push(...plan.newReferences)
    },

    /** Once every plan was added: a conflict for each circle. */
    async conflicts(): Promise<Problem[]> {
      const problems: Problem[] = []
      for (const [field, from] of groupsOf(newReferences, (each) => each.field)) {
        const ids = from.map(({ id }) => id)
        const reach = await reachableFrom(ids, field, references, async (unread) => [
          ...(await storedRecords(store, unread)).values(),
        ])
        for (const [id, targets] of reach) besides.set(id, [...(besides.get(id) ?? []), ...targets])
        const [circle] = circlesOf(reach)
        if (circle) problems.push(circleConflict(field, circle))
      }
      return problems
    },

    /**
     * After that: references through records outside the bundle. If these determine the order of writing too, no batch
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
