import type { Path } from '../paths.ts'
import { type ConceptName, conceptOf, type Field, type Fields, partIn, referenceIn } from './concepts.ts'

/** What a record, or part of one, has in a field that is known by its name only. */
export const valueIn = (record: object, field: string): unknown =>
  Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined

/** The ids that a field of a record has: one, several, or none. */
export function idsIn(record: object, field: string): string[] {
  const value = valueIn(record, field)
  return [value].flat().filter((id): id is string => typeof id === 'string')
}

/** An id that a record refers to, and where in the record; `receipt` is the receipt within the record that it stands in, if any. */
export type Referred = { readonly id: string; readonly place: Path; readonly receipt: string | null }

/** Everything that a record refers to, in its parts and receipts too. What is not sound of it may be missing. */
export const referredIn = (concept: ConceptName, record: object): Generator<Referred> =>
  referredBy(conceptOf(concept).fields, record, [], null)

function* referredBy(
  fields: Fields,
  holder: object,
  place: Path,
  receipt: string | null,
): Generator<Referred> {
  for (const [name, field] of Object.entries<Field>(fields)) {
    const part = partIn(field)
    if (part === null && referenceIn(field) === null) continue
    const value = valueIn(holder, name)
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
