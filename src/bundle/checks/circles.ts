import { circlesOf, circleText } from '../../domain/circles.ts'
import { conceptOfList, directedFields } from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'

/** Nothing is a part, a copy or a consequence of itself, however many steps away. Each circle is told once. */
export function checkCircles(bundle: Draft<Bundle>): BundleProblem[] {
  const directed = BUNDLE_LISTS.flatMap((list) =>
    directedFields(conceptOfList(list)).map((field) => [list, field] as const),
  )
  return directed.flatMap(([list, field]) => {
    const targets = new Map<string, readonly string[]>()
    const paths = new Map<string, string>()
    for (const [record, path] of each<{ readonly id?: string }>(bundle[list], list)) {
      if (record.id === undefined || targets.has(record.id)) continue
      targets.set(record.id, idsIn(record, field))
      paths.set(record.id, `${path}.${field}`)
    }
    return circlesOf(targets).map((circle) => ({
      path: paths.get(circle[0] as string) ?? list,
      record: circle[0] ?? null,
      message: `This refers back to itself: ${circleText(circle)}.`,
      mend: `Remove one "${field}" from the circle.`,
    }))
  })
}
