import { circlesOf, circleText } from '../../domain/circles.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'

/** The fields along which records of one list refer to others of it, and never to themselves. */
export const DIRECTED_FIELDS = [
  ['places', 'partOf'],
  ['organisations', 'partOf'],
  ['events', 'partOf'],
  ['events', 'precededBy'],
  ['sources', 'copyOf'],
] as const

/** Nothing is a part, a copy or a consequence of itself, however many steps away. Each circle is told once. */
export function checkCircles(bundle: Draft<Bundle>): BundleProblem[] {
  return DIRECTED_FIELDS.flatMap(([list, field]) => {
    const targets = new Map<string, readonly string[]>()
    const paths = new Map<string, string>()
    for (const [record, path] of each(bundle[list], list)) {
      if (record.id === undefined || targets.has(record.id)) continue
      const value: unknown = Reflect.get(record, field)
      targets.set(
        record.id,
        [value].flat().filter((id): id is string => typeof id === 'string'),
      )
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
