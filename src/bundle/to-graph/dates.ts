import { type DateSpan, everMs, parsePartialDate } from '../../domain/dates/dates.ts'
import { pageKey } from '../../domain/paging/keys.ts'
import { dateRow } from '../../records/read/dates.ts'
import type { BundleDate } from '../format.ts'

type MaybeDate = BundleDate | null | undefined

/** A date as its record stores it: as JSON, because it is only read with the record. */
export const dateJson = (date: MaybeDate): string | null => (date ? JSON.stringify(dateRow(date)) : null)

/** The first and the last instant that a date may mean, in epoch milliseconds; `everMs` if it is open or absent. */
function boundsOf(date: MaybeDate): { from: number; until: number } {
  const { earliest, latest } = date ? parsePartialDate(date.edtf) : { earliest: null, latest: null }
  return { from: earliest ? Date.parse(earliest) : -everMs, until: latest ? Date.parse(latest) : everMs }
}

/** The bounds of a date for comparison with a range, in epoch milliseconds; null for no date. */
export const dateBounds = (date: MaybeDate) => (date ? boundsOf(date) : { from: null, until: null })

/**
 * The bounds of a period for comparison with a range, in epoch milliseconds; null if neither date is known. It may have
 * lasted from `from` to `until`, which is `everMs` if the end is unknown. It certainly lasted from `begunBy` to
 * `lastsTo` or, if these are the other way round, included an instant between them.
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

/**
 * The bounds of the time that something was held, such as an office: those of a period. Without any date they are null: it
 * may have been held at any time.
 */
export function heldBounds(start: MaybeDate, end: MaybeDate) {
  const { from, until, begunBy, lastsTo } = periodBounds(start, end)
  return { heldFrom: from, heldUntil: until, heldBegunBy: begunBy, heldLastsTo: lastsTo }
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

/** The page key of a record by its date, and the class of that date's length. */
export function dateKey(date: MaybeDate, id: string): { key: string; span: DateSpan | '' } {
  if (!date) return { key: pageKey(null, id), span: '' }
  const parsed = parsePartialDate(date.edtf)
  return { key: pageKey(parsed.sortsAt, id), span: parsed.span }
}
