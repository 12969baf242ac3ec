import type { DateRange } from '../dates/date-ranges.ts'
import { type DateSpan, firstInstant, spanLengthMs } from '../dates/dates.ts'

/**
 * The key by which dated records are paged: a string whose sort order is the order of the page.
 *
 *     063884851200000:statement:medinsky-2025-06-07-list-of-640
 *     !:statement:medinsky-bodies-not-collected
 *
 * The digits are the sort instant in milliseconds since the beginning of year 1, padded to a fixed width: counted from
 * 1970 and unpadded, 1900 would be negative and 2001 would sort before 1999. Undated records begin with '!', which
 * sorts before every digit, so that they come first in ASC and last in DESC. The id makes the key unique, so that a
 * cursor marks exactly one place. Keys are compared by code unit, as both engines compare strings. Ids contain only
 * `a-z 0-9 : -`, so '~' sorts after every key and ' ' before.
 */
export const pageKey = (sortInstant: string | null, id: string): string =>
  `${sortInstant === null ? '!' : instantKey(Date.parse(sortInstant))}:${id}`

/** Bounds of a walk over keys, both exclusive. */
export type KeyBounds = { after: string; before: string }

/** All keys, dated or not. */
export const allKeys: KeyBounds = { after: '', before: '~' }

/** The keys of undated records. */
export const undatedKeys: KeyBounds = { after: '!', before: '!~' }

/** The keys of dated records. */
export const datedKeys: KeyBounds = { after: '!~', before: '~' }

/**
 * Where to look for dates of one class that may overlap a range. A date of at most a month that overlaps 9 June begins
 * at most 31 days before it, and never after the range, so the walk begins that much before the range. A LONG date may
 * begin at any time, and one with an open beginning is sorted by its end, which may be after the range, so that walk
 * covers all dates. The walk finds more than the range; `overlaps` decides.
 */
export function keyBounds(range: DateRange, span: DateSpan): KeyBounds {
  if (span === 'LONG') return datedKeys
  const from = range.from === null ? null : Date.parse(range.from) - spanLengthMs[span]
  return {
    after: from === null ? datedKeys.after : instantKey(from),
    before: range.to === null ? datedKeys.before : `${instantKey(Date.parse(range.to))}~`,
  }
}

const epochOfKeys = Date.parse(firstInstant)

/** Instants before year 1 occur only as bounds, and count as its beginning. */
const instantKey = (epochMs: number) => String(Math.max(0, epochMs - epochOfKeys)).padStart(15, '0')
