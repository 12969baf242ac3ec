import edtf from 'edtf'
import { badInput } from '../../errors.ts'

/**
 * How long a date lasts: DAY up to one day (times too), MONTH up to 31 days, YEAR up to 366 days, LONG anything longer
 * or with an open end. Few dates are coarser than a day. So a page over a range of dates walks each class separately,
 * beginning one length of the class (`spanLengthMs`) before the range.
 */
export type DateSpan = 'DAY' | 'MONTH' | 'YEAR' | 'LONG'

/**
 * A date with the precision of its source. Bounds are instants in UTC, inclusive, and null where the date is open.
 * `sortsAt` is its place among other dates: its beginning. If that is open ("not later than the 9th"), it sorts right
 * before the whole day, month or year that it ends with.
 */
export type ParsedDate = {
  readonly edtf: string
  readonly earliest: string | null
  readonly latest: string | null
  readonly sortsAt: string
  readonly span: DateSpan
}

/** The limits of ECMAScript's time, in milliseconds, which serve as the bounds of open dates. */
export const everMs = 8_640_000_000_000_000

const dayMs = 86_400_000

/** The longest duration of a date in each class, in milliseconds. */
export const spanLengthMs: Readonly<Record<DateSpan, number>> = {
  DAY: dayMs,
  MONTH: 31 * dayMs,
  YEAR: 366 * dayMs,
  LONG: Number.POSITIVE_INFINITY,
}

/** The classes, from the shortest to the longest. */
export const dateSpans: readonly DateSpan[] = ['DAY', 'MONTH', 'YEAR', 'LONG']

/** The first and the last instant that a date can name: the beginning of year 1 and the end of year 9999, in UTC. */
export const firstInstant = '0001-01-01T00:00:00.000Z'
export const lastInstant = '9999-12-31T23:59:59.999Z'

const month = '(?:0[1-9]|1[0-2])'
const day = `\\d{4}-${month}-(?:0[1-9]|[12]\\d|3[01])`
const offset = '(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)'
const wholeDate = new RegExp(`^(?:\\d{4}|\\d{4}-${month}|${day})[?~%]?$`)
const unspecifiedDigits = new RegExp(`^(?:\\d{3}X|\\d{2}XX|\\d{4}-XX|\\d{4}-XX-XX|\\d{4}-${month}-XX)$`)
const dayAndTime = new RegExp(`^${day}T(?:[01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(\\.\\d{3})?${offset}$`)

/** The accepted forms of a date, as error messages list them. */
export const acceptedDates =
  'Write EDTF: a year (2025), month (2025-06), day (2025-06-09), or day and time with its offset ' +
  '(2025-06-09T11:42Z, 2025-06-09T14:42:10+03:00); X for unknown last digits (202X, 2025-06-XX); ' +
  '? (uncertain), ~ (approximate) or % (both) after a date without a time; an interval of two of these ' +
  '(2025-06-02/2025-06-09) with .. for an open end and nothing for an unknown one ' +
  '(../2025-06-09, 2025-06/). ' +
  'Years are 0001 to 9999. Write a season as its months (2025-03/2025-05).'

/** What is wrong with a text that is not a date, as a sentence. */
export type DateFault = { readonly fault: string }

/**
 * Reads a date in EDTF (ISO 8601-2:2019, annex A), or says why it is not one.
 *
 * Accepted are, of level 0: `2025`, `2025-06`, `2025-06-09`, `2025-06-09T11:42Z`, `2025-06-09T11:42:10+03:00` (also
 * with exactly three decimals), and intervals of these. Of level 1: `?` `~` `%` after a whole date, which do not move
 * its bounds; unspecified digits from the right (`202X`, `20XX`, `2025-XX`, `2025-06-XX`, `2025-XX-XX`); `..` for an
 * open end of an interval and an empty side for an unknown one, both of which make that bound null.
 *
 * Rejected are times without an offset, seasons (their months depend on the hemisphere), years before 1 or after 9999
 * (so that all instants have the same width and compare as strings), sets, level 2, and intervals without bounds
 * (`../..`, `/`), in whose place the date should be left out.
 *
 * A day begins and ends in UTC. A time in minutes lasts to :59.999, one in seconds to .999.
 */
export function readPartialDate(text: string): ParsedDate | DateFault {
  const known = read.get(text)
  if (known !== undefined) return known
  const date = readDate(text)
  if ('fault' in date) return date
  if (read.size === mostRead) read.clear()
  read.set(text, date)
  return date
}

/** @throws BAD_USER_INPUT that names `argument` and says what is accepted */
export function parsePartialDate(text: string, argument = 'date'): ParsedDate {
  const date = readPartialDate(text)
  if ('fault' in date) throw badInput(argument, `${date.fault} ${acceptedDates}`)
  return date
}

/**
 * A cache of dates, because most records of a bundle share theirs with others, and parsing one runs a grammar. Dates
 * are short, so even many of them take only a few megabytes.
 */
const read = new Map<string, ParsedDate>()
const mostRead = 20_000

function readDate(text: string): ParsedDate | DateFault {
  const refuse = (why: string): DateFault => ({ fault: `"${text.slice(0, 60)}" ${why}` })
  const [lower = '', upper, ...rest] = text.split('/')
  if (rest.length > 0) return refuse('has more than one "/".')

  const from = upper !== undefined && isOpen(lower) ? null : boundsOf(lower)
  const to = upper === undefined ? from : isOpen(upper) ? null : boundsOf(upper)
  if (from === undefined || to === undefined) return refuse('is not a date in an accepted form.')
  if (from === null && to === null) return refuse('is open at both ends: leave the date out.')

  const earliest = from?.earliest ?? null
  const latest = to?.latest ?? null
  if (earliest !== null && latest !== null && earliest > latest) return refuse('ends before it begins.')
  const sortsAt = earliest ?? (to === null ? firstInstant : rightBefore(to.earliest))
  return { edtf: text, earliest, latest, sortsAt, span: spanOf(earliest, latest) }
}

/** The millisecond before an instant; the first instant stays as it is. */
const rightBefore = (instant: string) =>
  instant === firstInstant ? instant : new Date(Date.parse(instant) - 1).toISOString()

const isOpen = (end: string) => end === '' || end === '..'

/**
 * The bounds of a date that is not an interval; undefined if it is in no accepted form or names a day that does not
 * exist.
 */
function boundsOf(text: string): { earliest: string; latest: string } | undefined {
  const time = dayAndTime.exec(text)
  if (time === null && !wholeDate.test(text) && !unspecifiedDigits.test(text)) return undefined
  if (!dayExists(text.slice(0, 10))) return undefined
  const { min, max } = edtf(text)
  // edtf gives times no duration: their max equals their min, whatever the precision.
  const lasts = time === null ? max - min : time[2] ? 0 : time[1] ? 999 : 59_999
  const earliest = new Date(min).toISOString()
  const latest = new Date(min + lasts).toISOString()
  const isWithinYears = earliest >= firstInstant && latest.length === lastInstant.length
  return isWithinYears ? { earliest, latest } : undefined
}

/** Whether a text that begins with a whole day names one that exists: edtf reads 2025-02-29 as 1 March. */
function dayExists(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return true
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

function spanOf(earliest: string | null, latest: string | null): DateSpan {
  if (earliest === null || latest === null) return 'LONG'
  const lengthMs = Date.parse(latest) - Date.parse(earliest) + 1
  return dateSpans.find((span) => lengthMs <= spanLengthMs[span]) ?? 'LONG'
}
