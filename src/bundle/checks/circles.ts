import { conceptOfList, directedFields } from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import { circlesOf, circleText } from '../../domain/graphs/circles.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle } from '../format.ts'
import type { Problem } from '../problems.ts'

/** A field by which a record refers to others of its own list, and where it is. */
export type Referring = {
  readonly id: string
  readonly place: Path
  readonly field: string
  readonly targets: readonly string[]
}

/** The records of a bundle that refer to others of their own list, list by list. */
export function* referringIn(bundle: Draft<Bundle>): Generator<Referring> {
  for (const list of BUNDLE_LISTS) {
    const fields = directedFields(conceptOfList(list))
    if (fields.length === 0) continue
    for (const [record, place] of each<{ readonly id?: string }>(bundle[list], [list])) {
      for (const field of fields) {
        const targets = idsIn(record, field)
        if (record.id !== undefined && targets.length > 0)
          yield { id: record.id, place: [...place, field], field, targets }
      }
    }
  }
}

/**
 * Nothing may be a part, a copy or a consequence of itself, however many steps away. Each circle is one problem.
 *
 * @param referring every record that refers to another by the same field
 */
export function checkCircles(referring: readonly Referring[]): Problem[] {
  const first = new Map<string, Referring>()
  for (const each of referring) if (!first.has(each.id)) first.set(each.id, each)
  const targets = new Map([...first].map(([id, each]) => [id, each.targets]))
  return circlesOf(targets).flatMap((circle) => {
    const at = first.get(circle[0] ?? '')
    if (at === undefined) return []
    const message = `This refers back to itself: ${circleText(circle)}.`
    return { place: at.place, record: at.id, message, mend: `Remove one "${at.field}" from the circle.` }
  })
}
