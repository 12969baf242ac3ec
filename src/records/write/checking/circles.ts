import { directedFields } from '../../../domain/concepts/concepts.ts'
import { idsIn } from '../../../domain/concepts/references.ts'
import { circlesOf, circleText } from '../../../domain/graphs/circles.ts'
import { groupsOf } from '../../../domain/groups.ts'
import { conflict } from '../../../errors.ts'
import { lockRecords } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { conceptWritten, type GraphRecord } from '../../graph-record.ts'

/** What is needed of a record to find circles. */
export type Directed = Pick<GraphRecord, 'id' | 'concept'> & { readonly content: object }

/** The fields of a record that refer to others of its own concept; null if the concept has no such fields. */
export function directedPart({ id, concept, content }: Directed): Directed | null {
  const fields = directedFields(conceptWritten(concept))
  if (fields.length === 0) return null
  const given = fields.map((field) => [field, idsIn(content, field)] as const)
  return { id, concept, content: Object.fromEntries(given.filter(([, ids]) => ids.length > 0)) }
}

/** Reads the contents of records by their ids; ids that are not in the graph are left out. */
type ReadContents = (
  ids: readonly string[],
) => Promise<readonly { readonly id: string; readonly content: string | null }[]>

/** A field of a record that refers to something that it did not refer to before. */
export type NewReference = { readonly id: string; readonly field: string }

/**
 * The fields of a record that refer to something new. A new circle has to run through one of them, and only a record
 * that existed before can be referred to already, so circles are searched for from these.
 *
 * @param before the content that the record had until now, as JSON; null if it is new
 */
export function newReferencesOf({ id, concept, content }: Directed, before: string | null): NewReference[] {
  if (before === null) return []
  const held: object = JSON.parse(before)
  return directedFields(conceptWritten(concept)).flatMap((field) => {
    const old = idsIn(held, field)
    return idsIn(content, field).every((target) => old.includes(target)) ? [] : [{ id, field }]
  })
}

/** How many records are read at a time; only their references are kept. */
const readAtOnce = 500

/**
 * Everything that can be reached from some records along a field, each with what it refers to.
 *
 * @param contents the new contents of records, by id; all others are read
 */
export async function reachableFrom(
  ids: readonly string[],
  field: string,
  contents: ReadonlyMap<string, object>,
  read: ReadContents,
): Promise<Map<string, readonly string[]>> {
  const targets = new Map<string, readonly string[]>()
  for (let next = ids; next.length > 0; ) {
    const unread = next.filter((id) => !contents.has(id)).sort()
    for (let from = 0; from < unread.length; from += readAtOnce) {
      for (const { id, content } of await read(unread.slice(from, from + readAtOnce)))
        targets.set(id, idsIn(JSON.parse(content ?? '{}'), field))
    }
    for (const id of next) if (!targets.has(id)) targets.set(id, idsIn(contents.get(id) ?? {}, field))
    next = [...new Set(next.flatMap((id) => targets.get(id) ?? []))].filter((id) => !targets.has(id))
  }
  return targets
}

/** Describes a circle in an error message. */
export const describeCircle = (field: string, ids: readonly string[]): string =>
  `Through "${field}", this would lead back to itself: ${circleText(ids)}.`

/**
 * Refuses such a circle. Every record on the way is locked before it is read: if two writers would close a circle
 * together, the second one sees what the first one wrote.
 *
 * @throws CONFLICT with the circle
 */
export async function refuseCircles(
  transaction: Transaction,
  records: readonly GraphRecord[],
  before: (id: string) => string | null,
): Promise<void> {
  const newReferences = groupsOf(
    records.flatMap((record) => newReferencesOf(record, before(record.id))),
    ({ field }) => field,
  )
  const contents = new Map(records.map(({ id, content }) => [id, content]))
  for (const [field, from] of newReferences) {
    const ids = from.map(({ id }) => id)
    const reach = await reachableFrom(ids, field, contents, (unread) =>
      transaction.run(lockRecords, { ids: unread }),
    )
    const [circle] = circlesOf(reach)
    if (circle)
      throw conflict(`${describeCircle(field, circle)} Leave one of them out.`, { record: circle[0] })
  }
}
