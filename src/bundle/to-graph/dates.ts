import { type DateSpan, parsePartialDate, sortInstant } from '../../domain/dates.ts'
import { pageKey } from '../../domain/keys.ts'
import type { BundleDate } from '../format.ts'

/** The bounds of ECMAScript's time, in milliseconds: where a date is open, its bound lies there. */
const everMs = 8_640_000_000_000_000

type MaybeDate = BundleDate | null | undefined

/** A date as its record keeps it: JSON, as it is only read with the record. */
export function dateJson(date: MaybeDate): string | null {
  if (!date) return null
  const { edtf, earliest, latest } = parsePartialDate(date.edtf)
  return JSON.stringify({ edtf, earliest, latest, basis: date.basis, note: date.note ?? null })
}

/** The bounds by which a date is compared with a range, in epoch milliseconds; null for no date. */
export function dateBounds(
  start: MaybeDate,
  end: MaybeDate = start,
): { from: number | null; until: number | null } {
  if (!start && !end) return { from: null, until: null }
  const earliest = start ? parsePartialDate(start.edtf).earliest : null
  const latest = end ? parsePartialDate(end.edtf).latest : null
  return { from: earliest ? Date.parse(earliest) : -everMs, until: latest ? Date.parse(latest) : everMs }
}

/** Where a record stands in the order of its date, and how long that date is. */
export function dateKey(date: MaybeDate, id: string): { key: string; span: DateSpan | '' } {
  if (!date) return { key: pageKey(null, id), span: '' }
  const parsed = parsePartialDate(date.edtf)
  return { key: pageKey(sortInstant(parsed), id), span: parsed.span }
}
