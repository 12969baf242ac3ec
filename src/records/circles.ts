import { circlesOf } from '../domain/circles.ts'
import { conflict } from '../errors.ts'
import { holdRecords } from '../generated/queries.ts'
import type { GraphRecord } from './graph-record.ts'
import type { Work } from './unit-of-work.ts'

/** The fields along which records of one concept refer to others of it, and never to themselves. */
const directed: { readonly [concept in GraphRecord['concept']]?: readonly string[] } = {
  Place: ['partOf'],
  Organisation: ['partOf'],
  Event: ['partOf', 'precededBy'],
  Source: ['copyOf'],
}

/**
 * Refuses what would make a record a part, a copy or a consequence of itself. Only a record that was there before can be
 * what others come back to, so the walk begins at those. Whatever lies on the way is locked before it is read: of two
 * writers who would close a circle together, the second finds what the first wrote.
 *
 * @param before what each record held until now, as JSON; null for one that is new
 * @throws CONFLICT with the circle
 */
export async function refuseCircles(
  { transaction, writeId }: Pick<Work, 'transaction' | 'writeId'>,
  records: readonly GraphRecord[],
  before: (id: string) => string | null,
): Promise<void> {
  const contents = new Map<string, object>(records.map(({ id, content }) => [id, content]))

  async function targetsFrom(ids: readonly string[], field: string) {
    const targets = new Map<string, readonly string[]>()
    for (let next = ids; next.length > 0; ) {
      const unread = next.filter((id) => !contents.has(id)).sort()
      const held = unread.length > 0 ? await transaction.run(holdRecords, { ids: unread, writeId }) : []
      for (const { id, content } of held) contents.set(id, JSON.parse(content))
      for (const id of next) targets.set(id, targetsOf(contents.get(id) ?? {}, field))
      next = [...new Set(next.flatMap((id) => targets.get(id) ?? []))].filter((id) => !targets.has(id))
    }
    return targets
  }

  for (const field of new Set(Object.values(directed).flat())) {
    const turned = records.filter(({ id, concept, content }) => {
      const held = directed[concept]?.includes(field) ? before(id) : null
      if (held === null) return false
      const old = targetsOf(JSON.parse(held), field)
      return targetsOf(content, field).some((target) => !old.includes(target))
    })
    const targets = await targetsFrom(
      turned.map(({ id }) => id),
      field,
    )
    const [circle] = circlesOf(targets)
    if (!circle) continue
    const steps = [...circle.slice(0, 10), circle[0]].join(' → ')
    throw conflict(`By "${field}", this would come back to itself: ${steps}. Leave one of them out.`, {
      record: circle[0],
    })
  }
}

function targetsOf(content: object, field: string): readonly string[] {
  const value: unknown = Reflect.get(content, field)
  return [value].flat().filter((id): id is string => typeof id === 'string')
}
