import { type DateSpan, everMs, parsePartialDate } from '../../domain/dates/dates.ts'
import { pageKey } from '../../domain/paging/keys.ts'
import type { BundleDate } from '../format.ts'

type MaybeDate = BundleDate | null | undefined

/** A date as its record keeps it: JSON, as it is only read with the record. */
export function dateJson(date: MaybeDate): string | null {
  if (!date) return null
  const { edtf, earliest, latest } = parsePartialDate(date.edtf)
  return JSON.stringify({ edtf, earliest, latest, basis: date.basis, note: date.note ?? null })
}

/** The first and the last instant that a date may name, in epoch milliseconds; ever where it is open, or there is none. */
function boundsOf(date: MaybeDate): { from: number; until: number } {
  const { earliest, latest } = date ? parsePartialDate(date.edtf) : { earliest: null, latest: null }
  return { from: earliest ? Date.parse(earliest) : -everMs, until: latest ? Date.parse(latest) : everMs }
}

/** The bounds by which a date is compared with a range, in epoch milliseconds; null for no date. */
export const dateBounds = (date: MaybeDate) => (date ? boundsOf(date) : { from: null, until: null })

/**
 * The bounds by which what lasts is compared with a range, in epoch milliseconds; null where neither date is known. It may
 * have gone on from `from` until `until`, which is ever where its end is not known; it certainly went on between `begunBy`
 * and `lastsTo`, or, where that is the other way round, at one instant of that.
 */
export function periodBounds(start: MaybeDate, end: MaybeDate) {
  if (!start && !end) return { from: null, until: null, begunBy: null, lastsTo: null }
  const [begins, ends] = [boundsOf(start), boundsOf(end)]
  return {
    from: begins.from,
    until: ends.until,
    begunBy: Math.min(begins.until, ends.until),
    lastsTo: Math.max(begins.from, ends.from),
  }
}

/** The day, the month or the year that all of a date is in, whichever is the shortest; null where there is none. */
export function certainlyIn(date: MaybeDate): string | null {
  if (!date) return null
  const { earliest, latest } = parsePartialDate(date.edtf)
  const shared = ['2025-06-09', '2025-06', '2025']
    .map(({ length }) => earliest?.slice(0, length))
    .find((part) => part !== undefined && latest?.startsWith(part))
  return shared ?? null
}

/** Where a record stands in the order of its date, and how long that date is. */
export function dateKey(date: MaybeDate, id: string): { key: string; span: DateSpan | '' } {
  if (!date) return { key: pageKey(null, id), span: '' }
  const parsed = parsePartialDate(date.edtf)
  return { key: pageKey(parsed.sortsAt, id), span: parsed.span }
}
