import { typeOfId } from '../../queries/reads.ts'
import type { RequestRecords } from '../context.ts'

/**
 * A starting point for walking statements: relations, and the records that they lead to. `meets` is the condition that every
 * statement reached from here meets.
 */
export type Anchor<Condition extends string = string> = {
  readonly along: readonly string[]
  readonly parents: readonly string[]
  readonly meets: Condition | null
}

/** The anchor with the fewest statements; null if there is none. */
export async function fewest<One extends Anchor>(
  records: RequestRecords,
  anchors: readonly One[],
): Promise<One | null> {
  if (anchors.length < 2) return anchors[0] ?? null
  const counted = await Promise.all(
    anchors.map(async (anchor) => ({ anchor, degree: await degreeOf(records, anchor) })),
  )
  const [fewest] = counted.sort((a, b) => a.degree - b.degree)
  return fewest?.anchor ?? null
}

async function degreeOf(records: RequestRecords, { along, parents }: Anchor): Promise<number> {
  const known = parents.map((id) => ({ id, concept: typeOfId(id) }))
  const degrees = await Promise.all(along.map((relation) => records.pages.degreeOf(relation, known)))
  return degrees.reduce((sum, degree) => sum + degree, 0)
}
