import {
  type ConceptName,
  conceptOf,
  type Field,
  type Fields,
  fieldsOfList,
} from '../domain/concepts/concepts.ts'
import { valueIn } from '../domain/concepts/references.ts'
import type { Draft } from './draft.ts'
import { BUNDLE_LISTS, type Bundle, type BundleList } from './format.ts'

/**
 * A valid bundle as text in its canonical order: lists and fields as their concepts have them, records and receipts by
 * id, passages by start and then part, nulls and empty lists left out unless they are required. Two bundles that say the same are then the same
 * text, and a change to one record changes only its lines.
 */
export const bundleText = (bundle: Bundle | Draft<Bundle>): string =>
  `${JSON.stringify(canonicalBundle(bundle), null, 2)}\n`

/** A bundle, or the sound part of one, in canonical order. What it says stays the same. */
export function canonicalBundle<T extends Bundle | Draft<Bundle>>(bundle: T): T {
  const { format, title, description } = bundle
  const lists = BUNDLE_LISTS.map((list) => {
    const records: readonly unknown[] = bundle[list] ?? []
    return [list, records.map((record) => inOrder(record, fieldsOfList(list))).sort(byIdOrStart)] as const
  })
  return withoutAbsent([...Object.entries({ format, title, description }), ...lists]) as T
}

/** One record of a bundle's list in canonical order. */
export const canonicalRecord = (list: BundleList, record: object): { readonly id: string } =>
  inOrder(record, fieldsOfList(list)) as { readonly id: string }

/**
 * The content of a record's node in canonical order. A receipt begins with the id of its record, which its bundle form
 * does not have.
 */
export function canonicalContent(concept: ConceptName, content: object): { readonly id: string } {
  const { fields, receiptOf } = conceptOf(concept)
  const ordered = inOrder(content, fields) as { readonly id: string }
  return receiptOf === undefined ? ordered : { [receiptOf]: valueIn(content, receiptOf), ...ordered }
}

function inOrder(value: unknown, fields: Fields): unknown {
  if (typeof value !== 'object' || value === null) return value
  return withoutAbsent(
    Object.entries(fields).map(([name, field]) => [name, valueInOrder(valueIn(value, name), field)]),
    (name) => fields[name]?.optional === true,
  )
}

function valueInOrder(value: unknown, field: Field): unknown {
  if (field.type === 'part') return inOrder(value, field.part.fields)
  if (field.type !== 'list' || !Array.isArray(value)) return value
  return value.map((item: unknown) => valueInOrder(item, field.of)).sort(byIdOrStart)
}

/** @param isOptional whether a field may be left out where it is empty: of required ones, an empty list says something */
const withoutAbsent = (
  fields: readonly (readonly [name: string, value: unknown])[],
  isOptional: (name: string) => boolean = () => true,
): object =>
  Object.fromEntries(
    fields.filter(
      ([name, value]) => value != null && !(Array.isArray(value) && value.length === 0 && isOptional(name)),
    ),
  )

/** Only items with an id, and passages, have a canonical order; the order of other lists means something. */
function byIdOrStart(a: unknown, b: unknown): number {
  const [left, right] = [sortKey(a), sortKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function sortKey(item: unknown): string {
  if (typeof item !== 'object' || item === null) return ''
  if ('id' in item) return String(item.id)
  if (!('exact' in item && 'part' in item)) return ''
  const start = 'start' in item && typeof item.start === 'number' ? item.start : Number.MAX_SAFE_INTEGER
  return `${String(start).padStart(16, '0')} ${item.part} ${item.exact}`
}
