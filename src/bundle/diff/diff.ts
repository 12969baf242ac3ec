import { isDeepStrictEqual } from 'node:util'
import { sayingOf } from '../../domain/graphs/clusters.ts'
import { isObject } from '../../domain/objects.ts'
import { canonicalRecord } from '../canonical.ts'
import { BUNDLE_LISTS, type Bundle, type BundleList } from '../format.ts'

/** A field that differs; null on the side that does not have it. */
export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown }

export type RecordChange = {
  readonly list: BundleList
  readonly id: string
  /** What a person recognises the record by: its name, its words, or whom it links. */
  readonly label: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** Empty unless `kind` is `changed`. */
  readonly fields: readonly FieldChange[]
}

/** The lists of a bundle, which need not be valid to be compared. */
export type Comparable = Pick<Bundle, BundleList>

type Item = Readonly<Record<string, unknown>>

/** What changed from one bundle to another. The order of records in the files makes no difference. */
export function diffBundles(before: Comparable, after: Comparable): RecordChange[] {
  return BUNDLE_LISTS.flatMap((list) => {
    const [old, now] = [byId(list, before), byId(list, after)]
    const ids = [...new Set([...old.keys(), ...now.keys()])].sort()
    return ids.flatMap((id): RecordChange[] => {
      const [a, b] = [old.get(id), now.get(id)]
      const label = labelOf(b ?? a ?? {})
      if (a === undefined) return [{ list, id, label, kind: 'added', fields: [] }]
      if (b === undefined) return [{ list, id, label, kind: 'removed', fields: [] }]
      const fields = [...differences('', a, b)]
      return fields.length > 0 ? [{ list, id, label, kind: 'changed', fields }] : []
    })
  })
}

const byId = (list: BundleList, bundle: Comparable) =>
  new Map((bundle[list] ?? []).map((record) => [String(record.id), canonicalRecord(list, record) as Item]))

function* differences(field: string, before: unknown, after: unknown): Generator<FieldChange> {
  if (isDeepStrictEqual(before, after)) return
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      yield* differences(field === '' ? key : `${field}.${key}`, before[key], after[key])
  } else if (Array.isArray(before) || Array.isArray(after)) {
    yield* differencesOfLists(field, listOf(before), listOf(after))
  } else yield { field, before: before ?? null, after: after ?? null }
}

/** Compares items by their ids, and passages by their words; any other item is either in the list or not. */
function* differencesOfLists(field: string, before: unknown[], after: unknown[]): Generator<FieldChange> {
  const [old, now] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])))
  let isSame = true
  for (const [key, item] of old ?? []) {
    const other = now?.get(key)
    if (other !== undefined) yield* differences(`${field}[${key}]`, item, other)
    else {
      isSame = false
      yield { field, before: item, after: null }
    }
  }
  for (const [key, item] of now ?? []) {
    if (old?.has(key)) continue
    isSame = false
    yield { field, before: null, after: item }
  }
  if (isSame && !isDeepStrictEqual([...(old ?? []).keys()], [...(now ?? []).keys()]))
    yield { field: `${field}, order`, before: before.map(labelOfAny), after: after.map(labelOfAny) }
}

function keyOf(item: unknown): string {
  if (!isObject(item)) return JSON.stringify(item)
  if ('id' in item) return String(item.id)
  return 'exact' in item ? `${item.part} "${item.exact}"` : JSON.stringify(item)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const labelOfAny = (value: unknown) => (isObject(value) ? labelOf(value) : String(value))

/** What a person recognises a record, or a part of one, by. */
export function labelOf(item: Item): string {
  const text = (...fields: string[]) =>
    fields.map((field) => item[field]).find((value): value is string => typeof value === 'string')
  const ends = ['member', 'actor', 'from', 'organisation', 'event', 'to'].flatMap((end) =>
    typeof item[end] === 'string' ? [item[end]] : [],
  )
  const own = text('name', 'text', 'title', 'exact', 'value') ?? judgedIn(item)
  return own ?? (ends.length > 0 ? ends.join(' – ') : (text('source', 'edtf', 'id') ?? JSON.stringify(item)))
}

const judgedIn = ({ verdict, actors, sources }: Item): string | undefined =>
  typeof verdict === 'string'
    ? sayingOf({ verdict, of: [...listOf(actors), ...listOf(sources)].map(String) })
    : undefined
