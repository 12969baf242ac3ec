import { circlesOf, circleText } from '../../domain/circles.ts'
import { directedFields } from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import { groupsOf } from '../../domain/groups.ts'
import { conflict } from '../../errors.ts'
import { holdRecords } from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { conceptWritten, type GraphRecord } from '../graph-record.ts'

/** What is to know of a record to find circles. */
export type Directed = Pick<GraphRecord, 'id' | 'concept'> & { readonly content: object }

/** Of a record, only the fields by which it refers to others of its concept; null where it has no such field. */
export function directedPart({ id, concept, content }: Directed): Directed | null {
  const fields = directedFields(conceptWritten(concept))
  if (fields.length === 0) return null
  const given = fields.map((field) => [field, idsIn(content, field)] as const)
  return { id, concept, content: Object.fromEntries(given.filter(([, ids]) => ids.length > 0)) }
}

/** What records hold, by their ids; those that are not there are left out. */
type ReadContents = (
  ids: readonly string[],
) => Promise<readonly { readonly id: string; readonly content: string | null }[]>

/** A record and a field along which it refers to something that it did not refer to before. */
export type Moved = { readonly id: string; readonly field: string }

/**
 * The references of a record that point elsewhere than before. Only a record that was there before can be what others come back to, so that circles are
 * looked for from these.
 *
 * @param before what the record held until now, as JSON; null for one that is new
 */
export function movedOf({ id, concept, content }: Directed, before: string | null): Moved[] {
  if (before === null) return []
  const held: object = JSON.parse(before)
  return directedFields(conceptWritten(concept)).flatMap((field) => {
    const old = idsIn(held, field)
    return idsIn(content, field).every((target) => old.includes(target)) ? [] : [{ id, field }]
  })
}

/** How many records are read at once; only their references are kept. */
const readAtOnce = 500

/**
 * All that some records come to along a field, each with what it refers to by it.
 *
 * @param told what records are to hold; what is not among them is read
 */
export async function reachOf(
  ids: readonly string[],
  field: string,
  told: ReadonlyMap<string, object>,
  read: ReadContents,
): Promise<Map<string, readonly string[]>> {
  const targets = new Map<string, readonly string[]>()
  for (let next = ids; next.length > 0; ) {
    const unread = next.filter((id) => !told.has(id)).sort()
    for (let from = 0; from < unread.length; from += readAtOnce) {
      for (const { id, content } of await read(unread.slice(from, from + readAtOnce)))
        targets.set(id, idsIn(JSON.parse(content ?? '{}'), field))
    }
    for (const id of next) if (!targets.has(id)) targets.set(id, idsIn(told.get(id) ?? {}, field))
    next = [...new Set(next.flatMap((id) => targets.get(id) ?? []))].filter((id) => !targets.has(id))
  }
  return targets
}

/** What is wrong with a circle, in words. */
export const describeCircle = (field: string, ids: readonly string[]): string =>
  `Through "${field}", this would lead back to itself: ${circleText(ids)}.`

/**
 * Refuses such a circle. Whatever lies on the way is locked before it is read: of two writers who would close one together,
 * the second finds what the first wrote.
 *
 * @throws CONFLICT with the circle
 */
export async function refuseCircles(
  transaction: Transaction,
  records: readonly GraphRecord[],
  before: (id: string) => string | null,
): Promise<void> {
  const moved = groupsOf(
    records.flatMap((record) => movedOf(record, before(record.id))),
    ({ field }) => field,
  )
  const told = new Map(records.map(({ id, content }) => [id, content]))
  for (const [field, from] of moved) {
    const ids = from.map(({ id }) => id)
    const reach = await reachOf(ids, field, told, (unread) => transaction.run(holdRecords, { ids: unread }))
    const [circle] = circlesOf(reach)
    if (circle)
      throw conflict(`${describeCircle(field, circle)} Leave one of them out.`, { record: circle[0] })
  }
}
