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

/** What is to know of a record to find circles. */
export type Directed = Pick<GraphRecord, 'id' | 'concept' | 'content'>

/** Of a record, only the fields by which it refers to others of its concept; null where it has no such field. */
export function directedPart({ id, concept, content }: GraphRecord): Directed | null {
  const fields = directed[concept]
  if (fields === undefined) return null
  const given = fields.flatMap((field) => (targetsOf(content, field).length > 0 ? [field] : []))
  return {
    id,
    concept,
    content: Object.fromEntries(given.map((field) => [field, Reflect.get(content, field)])),
  }
}

/** The ids by which a record comes back to itself, and the field along which it does. */
export type Circle = { readonly field: string; readonly ids: readonly string[] }

/** What records hold, by their ids; those that are not there are left out. */
type ReadContents = (
  ids: readonly string[],
) => Promise<readonly { readonly id: string; readonly content: string | null }[]>

/**
 * The first circle that these records would close, as a part, a copy or a consequence of themselves. Only a record that was
 * there before can be what others come back to, so the walk begins at those that refer to something new.
 *
 * @param before what each record held until now, as JSON; null for one that is new
 */
export async function circleBy(
  records: readonly Directed[],
  before: (id: string) => string | null,
  read: ReadContents,
): Promise<Circle | null> {
  const contents = new Map<string, object>(records.map(({ id, content }) => [id, content]))

  async function targetsFrom(ids: readonly string[], field: string) {
    const targets = new Map<string, readonly string[]>()
    for (let next = ids; next.length > 0; ) {
      const unread = next.filter((id) => !contents.has(id)).sort()
      const held = unread.length > 0 ? await read(unread) : []
      for (const { id, content } of held) contents.set(id, JSON.parse(content ?? '{}'))
      for (const id of next) targets.set(id, targetsOf(contents.get(id) ?? {}, field))
      next = [...new Set(next.flatMap((id) => targets.get(id) ?? []))].filter((id) => !targets.has(id))
    }
    return targets
  }

  for (const field of new Set(Object.values(directed).flat())) {
    const turned = records.flatMap(({ id, concept, content }) => {
      const held = directed[concept]?.includes(field) ? before(id) : null
      if (held === null) return []
      const old = targetsOf(JSON.parse(held), field)
      return targetsOf(content, field).every((target) => old.includes(target)) ? [] : [id]
    })
    const [ids] = circlesOf(await targetsFrom(turned, field))
    if (ids) return { field, ids }
  }
  return null
}

/** What is wrong with a circle, in words. */
export const describeCircle = ({ field, ids }: Circle): string =>
  `By "${field}", this would come back to itself: ${[...ids.slice(0, 10), ids[0]].join(' → ')}.`

/**
 * Refuses such a circle. Whatever lies on the way is locked before it is read: of two writers who would close one together,
 * the second finds what the first wrote.
 *
 * @throws CONFLICT with the circle
 */
export async function refuseCircles(
  { transaction, writeId }: Pick<Work, 'transaction' | 'writeId'>,
  records: readonly GraphRecord[],
  before: (id: string) => string | null,
): Promise<void> {
  const circle = await circleBy(records, before, (ids) => transaction.run(holdRecords, { ids, writeId }))
  if (!circle) return
  throw conflict(`${describeCircle(circle)} Leave one of them out.`, { record: circle.ids[0] })
}

function targetsOf(content: object, field: string): readonly string[] {
  const value: unknown = Reflect.get(content, field)
  return [value].flat().filter((id): id is string => typeof id === 'string')
}
