import type { Path } from '../paths.ts'
import { type ConceptName, conceptOf, type Field, type Fields, partIn, referenceIn } from './concepts.ts'

/** The value of a field that is known only by its name, in a record or in a part of one. */
export const valueIn = (record: object, field: string): unknown =>
  Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined

/** The ids in a field of a record: one, several, or none. */
export function idsIn(record: object, field: string): string[] {
  const value = valueIn(record, field)
  return [value].flat().filter((id): id is string => typeof id === 'string')
}

type ReferringField = {
  readonly name: string
  readonly field: Field
  readonly part: ReturnType<typeof partIn>
}

const known = new WeakMap<Fields, readonly ReferringField[]>()

/** The fields that refer to records, or whose parts may: every record is looked at by them, so they are found once. */
function referringFields(fields: Fields): readonly ReferringField[] {
  const found =
    known.get(fields) ??
    Object.entries<Field>(fields).flatMap(([name, field]) => {
      const part = partIn(field)
      return part === null && referenceIn(field) === null ? [] : [{ name, field, part }]
    })
  known.set(fields, found)
  return found
}

/** An id that a record refers to, and its path; `receipt` is the id of the receipt that contains it, if any. */
export type Referred = { readonly id: string; readonly place: Path; readonly receipt: string | null }

/** All references of a record, including those in its parts and receipts. Malformed ones may be missing. */
export const referredIn = (concept: ConceptName, record: object): Generator<Referred> =>
  referredBy(conceptOf(concept).fields, record, [], null)

function* referredBy(
  fields: Fields,
  holder: object,
  place: Path,
  receipt: string | null,
): Generator<Referred> {
  for (const { name, field, part } of referringFields(fields)) {
    const value = valueIn(holder, name)
    if (value === undefined) continue
    const at = [...place, name]
    for (const [item, itemAt] of field.type === 'list' ? itemsOf(value, at) : ([[value, at]] as const)) {
      if (part === null) {
        if (typeof item === 'string') yield { id: item, place: itemAt, receipt }
      } else if (typeof item === 'object' && item !== null) {
        const own = part.receipt === undefined ? receipt : (idsIn(item, 'id')[0] ?? null)
        yield* referredBy(part.fields, item, itemAt, own)
      }
    }
  }
}

const itemsOf = (value: unknown, at: Path): (readonly [item: unknown, at: Path])[] =>
  Array.isArray(value) ? value.map((item: unknown, index) => [item, [...at, index]] as const) : []
