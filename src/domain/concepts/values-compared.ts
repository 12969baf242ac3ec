import { readPartialDate } from '../dates/dates.ts'
import { foldName } from '../names/names.ts'
import type { Field } from './concepts.ts'
import { type Stated, statedText } from './stated-values.ts'

/** The id under which a record is read, which is another one if it was merged. */
export type CanonicalId = (id: string) => string

const asGiven: CanonicalId = (id) => id

/**
 * What a value of a field means, as text. Those with the same meaning are one value, however they are written: a name is
 * compared without case, accents and spacing, other words without case and spacing, a date by its bounds and by how
 * certain it is, and a record by what it was merged into. Terms, codes and addresses are compared as they are.
 */
export function meaningOf(
  name: string,
  field: Field,
  stated: Stated,
  canonicalId: CanonicalId = asGiven,
): string {
  const { value, date, record } = stated
  if (date) return meaningOfDate(date.edtf)
  if (record) return canonicalId(record)
  if (!value || !isWords(field)) return value ?? ''
  const folded = isName(name) ? foldName(value) : ''
  return folded === '' ? value.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase() : folded
}

/** Whether the values of a field are words of a language, rather than a term, a code or an address. */
function isWords(field: Field): boolean {
  const single = field.type === 'list' ? field.of : field
  if (single.type === 'part') return true
  return single.type === 'text' && single.facets.format === undefined && single.facets.minLength !== undefined
}

const isName = (name: string) => name === 'name' || name === 'names'

function meaningOfDate(edtf: string): string {
  const date = readPartialDate(edtf)
  if ('fault' in date) return edtf
  const certainty = edtf.replace(/[^?~%]/gu, '')
  return `${date.earliest ?? ''}/${date.latest ?? ''}${certainty}`
}

/**
 * Whether two values of a field that has one cannot both be right. A date that contains the other, such as its month, is only
 * less exact, so it does not disagree with it.
 */
export function disagree(
  name: string,
  field: Field,
  one: Stated,
  other: Stated,
  canonicalId: CanonicalId = asGiven,
): boolean {
  if (meaningOf(name, field, one, canonicalId) === meaningOf(name, field, other, canonicalId)) return false
  if (!one.date || !other.date) return true
  const [first, second] = [readPartialDate(one.date.edtf), readPartialDate(other.date.edtf)]
  if ('fault' in first || 'fault' in second) return true
  return !contains(first, second) && !contains(second, first)
}

type Bounds = { readonly earliest: string | null; readonly latest: string | null }

const contains = (outer: Bounds, inner: Bounds): boolean =>
  (outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)) &&
  (outer.latest === null || (inner.latest !== null && outer.latest >= inner.latest))

/**
 * Whether somebody has to say why a record has the value that it has: because sources state one that disagrees with it, or
 * with that of another source. A record without a value disagrees with whoever states one. A list may have all values.
 *
 * @param held the values that the record has
 */
export function isDisputed(
  name: string,
  field: Field,
  held: readonly Stated[],
  stated: readonly Stated[],
  canonicalId: CanonicalId = asGiven,
): boolean {
  if (field.type === 'list') return false
  const [first] = stated
  if (first === undefined) return false
  if (held.length === 0) return true
  const values = distinctValues(name, field, [...held, ...stated], canonicalId)
  return values.some((one, index) =>
    values.slice(index + 1).some((other) => disagree(name, field, one, other, canonicalId)),
  )
}

/** Whether one of a field's values disagrees with another. */
export const disagreesWithAny = (
  name: string,
  field: Field,
  value: Stated,
  others: readonly Stated[],
  canonicalId: CanonicalId,
): boolean =>
  field.type !== 'list' && others.some((other) => disagree(name, field, value, other, canonicalId))

/** The values of a field, one for each meaning, as it is first written. */
export function distinctValues(
  name: string,
  field: Field,
  values: readonly Stated[],
  canonicalId: CanonicalId = asGiven,
): Stated[] {
  const first = new Map<string, Stated>()
  for (const each of values) {
    if (statedText(each) === undefined) continue
    const meaning = meaningOf(name, field, each, canonicalId)
    if (!first.has(meaning)) first.set(meaning, each)
  }
  return [...first.values()]
}
