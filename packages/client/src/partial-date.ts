import type { DateBasis } from './generated/documents.ts'
import { wordsFor } from './words/languages.ts'
import type { DateWords } from './words/words.ts'

/** A `PartialDate` of the API, as far as it was asked for. How it is known is told where `basis` was. */
export type DateLike = { readonly edtf: string; readonly basis?: DateBasis | null }

/**
 * A date in the reader's language that claims no more than its source does: "June 2025" for a month, "on or before 9 June 2025"
 * where only the end is known, "perhaps 9 June 2025, worked out". Null, where no source gives a date, has words of its own.
 *
 * English, French, German, Russian and Ukrainian have words for what is uncertain or open; in other languages signs say it, such
 * as ≤ and ≈. Dates stay in the Gregorian calendar, in which sources give them: a month of it is no month of another one.
 *
 * @param locale a BCP 47 tag, such as `en-GB` or `uk`
 * @throws RangeError where the locale is none
 * @see https://www.loc.gov/standards/datetime/ (EDTF, the forms that the API accepts)
 */
export function formatPartialDate(date: DateLike | null | undefined, locale: string): string {
  const words = wordsFor(locale).dates
  if (!date) return words.none
  const text = whole(date.edtf, { locale, words })
  const basis = date.basis === 'RESOLVED' ? words.resolved : date.basis === 'INFERRED' ? words.inferred : null
  return basis === null ? text : `${text}, ${basis}`
}

/** The day of an instant, such as when something was checked. */
export const dayOf = (instant: string, locale: string): string => written(instant.slice(0, 10), locale)

type Language = { readonly locale: string; readonly words: DateWords }

function whole(edtf: string, language: Language): string {
  const { words } = language
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return side(from, language)
  if (from === '..') return words.onOrBefore(side(to, language))
  if (from === '') return words.upTo(side(to, language))
  if (to === '..') return words.onOrAfter(side(from, language))
  if (to === '') return words.from(side(from, language))
  return words.between(side(from, language), side(to, language), range(from, to, language))
}

/** A date that is no interval, with what is uncertain about it. */
function side(edtf: string, { locale, words }: Language): string {
  const [, date = edtf, mark = ''] = /^(.*?)([?~%]?)$/.exec(edtf) ?? []
  const text = date.includes('X') ? unspecified(date, { locale, words }) : written(date, locale)
  if (mark === '~') return words.approximate(text)
  if (mark === '%') return words.uncertain(words.approximate(text))
  return mark === '?' ? words.uncertain(text) : text
}

/** Dates whose last digits are not known: `202X`, `20XX`, `2025-XX`, `2025-06-XX`, `2025-XX-XX`. */
function unspecified(edtf: string, language: Language): string {
  const { locale, words } = language
  const [year = '', month, day] = edtf.split('-')
  if (day !== undefined)
    return month === 'XX'
      ? words.dayOfYear(written(year, locale))
      : words.dayOfMonth(written(`${year}-${month}`, locale))
  if (month !== undefined) return words.monthOfYear(written(year, locale))
  const first = year.replaceAll('X', '0')
  const span = range(first, year.replaceAll('X', '9'), language)
  return year.endsWith('XX') ? words.century(span) : words.decade(span, written(first, locale))
}

/** From one date to another: as Intl writes ranges, where both are equally precise and nothing about them is uncertain. */
function range(from: string, to: string, language: Language): string {
  const form = formOf(from)
  if (form === undefined || form !== formOf(to)) return `${side(from, language)} – ${side(to, language)}`
  return formatter(language.locale, form).formatRange(new Date(from), new Date(to))
}

const forms = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  clock: { timeStyle: 'short' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** How a year, a month or a day is written; undefined for anything else. */
function formOf(edtf: string): 'year' | 'month' | 'day' | undefined {
  if (!/^\d{4}(-\d\d){0,2}$/.test(edtf)) return undefined
  return edtf.length === 4 ? 'year' : edtf.length === 7 ? 'month' : 'day'
}

/** A year, a month, a day, or a day and a time. A time keeps the offset in which its source gives it. */
function written(edtf: string, locale: string): string {
  const form = formOf(edtf)
  if (form !== undefined) return formatter(locale, form).format(new Date(edtf))
  const [, day, clock, offset] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)$/.exec(edtf) ?? []
  if (day === undefined) return edtf
  const time = formatter(locale, 'clock').format(new Date(`${day}T${clock}Z`))
  return `${written(day, locale)}, ${time} UTC${offset === 'Z' ? '' : offset}`
}

const formatter = (locale: string, form: keyof typeof forms) =>
  new Intl.DateTimeFormat(locale, { ...forms[form], calendar: 'gregory', timeZone: 'UTC' })
