import { readPartialDate } from './dates.ts'

/** Which comes first in a date of three numbers that ends with the year: the day or the month. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** What a date that is not in EDTF may mean: one day, or two if day and month cannot be told apart. */
export type WrittenDate = {
  /** In EDTF; empty if the calendar has no such day. */
  readonly dates: readonly string[]
  /** How the text differs from EDTF, e.g. `does not begin with the year`. */
  readonly fault: string
}

/** Whether a text is a date in an accepted form of EDTF. */
export const isEdtf = (text: string): boolean => 'edtf' in readPartialDate(text)

/**
 * Reads a date as people and spreadsheets write it: `31-10-2020`, `9.6.2025`, `2025/6/9`, `9 June 2025`, `Jun 9, 2025`,
 * `9 червня 2025`, `2025-06-09 00:00:00`, `20250609`, `45817`. Null if its meaning is not clear.
 *
 * @param order which number is the day, if both could be; without it both readings are returned
 */
export function writtenDate(given: string, order?: DateOrder): WrittenDate | null {
  const odd = oddCharacters(given)
  const text = plainCharacters(given)
  if (odd.length > 0 && isEdtf(text)) return { dates: [text], fault: `is written with ${odd.join(' and ')}` }
  const written = text.toLowerCase().replace(/(?<=\d)\s?[гр]\.?$/u, '')
  for (const read of readings) {
    const found = read(written, order)
    if (found === null) continue
    const dates = [...new Set(found.dates)].filter(isEdtf)
    return { dates, fault: dates.length === 0 ? 'is not a day in the calendar' : found.fault }
  }
  return null
}

type Reading = (text: string, order: DateOrder | undefined) => WrittenDate | null

const two = (number: string) => number.padStart(2, '0')
const isoDay = (year: string, month: string, day: string) => `${year}-${two(month)}-${two(day)}`

/** Two digits are read as spreadsheets do, as 1930 to 2029. */
const fullYear = (year: string) => (year.length === 4 ? year : `${Number(year) < 30 ? '20' : '19'}${year}`)

const yearLast = 'does not begin with the year'
const notEdtf = 'is not written as EDTF'

/** `2025/6/9`, `2025.06.09`, with or without a time. */
const yearFirst: Reading = (text) => {
  const [, year, month, day, time, seconds, offset] =
    /^(\d{4})\s?[-./ ]\s?(\d\d?)\s?[-./ ]\s?(\d\d?)\.?(?:(?:t|,? )(\d\d?:\d\d)(:\d\d)?(?:\.\d+)?\s?(z|utc|gmt|[+-]\d\d:?\d\d)?)?$/.exec(
      text,
    ) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  return withTime(isoDay(year, month, day), { time, seconds, offset })
}

type Time = {
  readonly time: string | undefined
  readonly seconds: string | undefined
  readonly offset: string | undefined
}

/** Spreadsheets write midnight for a whole day; any other time needs its offset, which cannot be guessed. */
function withTime(day: string, { time, seconds = '', offset }: Time): WrittenDate {
  const isMidnight = time === undefined || (/^0?0:00$/.test(time) && /^(:00)?$/.test(seconds))
  if (time === undefined || (isMidnight && offset === undefined)) return { dates: [day], fault: notEdtf }
  if (offset === undefined) return { dates: [day], fault: 'has a time without its offset' }
  const [hours = '', minutes = ''] = time.split(':')
  const zone = /^[a-z]+$/.test(offset) ? 'Z' : offset.replace(/^(...):?(..)$/, '$1:$2')
  return { dates: [`${day}T${two(hours)}:${minutes}${seconds}${zone}`], fault: notEdtf }
}

/** `31-10-2020`, `9. 6. 2025`, `6/9/25`, with or without a time. */
const numbersWithYearLast: Reading = (text, order) => {
  const [, first, second, year, time, seconds, offset] =
    /^(\d\d?)\s?[-./]\s?(\d\d?)\s?[-./]\s?(\d{4}|\d\d)(?:,? (\d\d?:\d\d)(:\d\d)?\s?(z|utc|gmt|[+-]\d\d:?\d\d)?)?$/.exec(
      text,
    ) ?? []
  if (first === undefined || second === undefined || year === undefined) return null
  const dayFirst = isoDay(fullYear(year), second, first)
  const monthFirst = isoDay(fullYear(year), first, second)
  const days = order === undefined ? [dayFirst, monthFirst] : [order === 'dmy' ? dayFirst : monthFirst]
  const read = days.map((day) => withTime(day, { time, seconds, offset }))
  const fault = read[0]?.fault === notEdtf ? yearLast : (read[0]?.fault ?? yearLast)
  return { dates: read.flatMap(({ dates }) => dates), fault }
}

/** `06/2025` and `2025/6`. */
const monthAndYear: Reading = (text) => {
  const [, month, year] = /^(\d\d?)\s?[-./]\s?(\d{4})$/.exec(text) ?? []
  if (month !== undefined && year !== undefined) return { dates: [`${year}-${two(month)}`], fault: yearLast }
  const [, begins, then] = /^(\d{4})\s?[-./]\s?(\d\d?)$/.exec(text) ?? []
  return begins === undefined || then === undefined
    ? null
    : { dates: [`${begins}-${two(then)}`], fault: notEdtf }
}

/** `20250609`. */
const eightDigits: Reading = (text) => {
  const [, year, month, day] = /^([12]\d{3})(\d\d)(\d\d)$/.exec(text) ?? []
  return year === undefined || month === undefined || day === undefined
    ? null
    : { dates: [isoDay(year, month, day)], fault: notEdtf }
}

/** `2025年6月9日`. */
const eastAsian: Reading = (text) => {
  const [, year, month, day] =
    /^(\d{4})\s?[年년]\s?(\d\d?)\s?[月월](?:\s?(\d\d?)\s?[日일])?$/.exec(text) ?? []
  if (year === undefined || month === undefined) return null
  return { dates: [day === undefined ? `${year}-${two(month)}` : isoDay(year, month, day)], fault: notEdtf }
}

/**
 * Days since the end of 1899, as spreadsheets count them: 1 March 1900 is 61. Only numbers for 1954 to 2119 are read as
 * dates.
 */
const dayNumber: Reading = (text) => {
  const [, days] = /^(\d{5})(?:[.,]\d+)?$/.exec(text) ?? []
  const count = Number(days)
  if (days === undefined || count < 20_000 || count > 80_500) return null
  const day = new Date(Date.UTC(1899, 11, 30) + count * 86_400_000).toISOString().slice(0, 10)
  return { dates: [day], fault: "looks like a spreadsheet's day number" }
}

/** `9 June 2025`, `June 9, 2025`, `2025 June 9`, `June 2025`, `9-Jun-25`, with or without a weekday before it. */
const namedMonth: Reading = (text) => {
  const words = text.split(/[\s,./'’-]+/).filter((word) => word !== '' && !fillers.has(word))
  const months = words.flatMap((word) => monthOf(word) ?? [])
  const [month] = months
  if (month === undefined || months.length > 1) return null
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|er|º|-?го)?$/.exec(word)?.[1] ?? [])
  const isWeekday = (word: string) => weekdays.some((stem) => word.startsWith(stem))
  const others = words.filter((word) => !/^\d/.test(word) && monthOf(word) === null)
  if (others.length > 1 || !others.every(isWeekday)) return null
  if (numbers.length + months.length + others.length !== words.length) return null
  const years = numbers.filter((number) => number.length === 4)
  const [year, ...more] = years.length > 0 ? years : numbers.slice(1)
  if (year === undefined || more.length > 0 || year.length === 3) return null
  const [day, ...extra] = years.length > 0 ? numbers.filter((number) => number.length < 4) : [numbers[0]]
  if (extra.length > 0 || (day ?? '').length > 2) return null
  const edtf = day === undefined ? `${year}-${month}` : isoDay(fullYear(year), month, day)
  return { dates: [edtf], fault: notEdtf }
}

const readings: readonly Reading[] = [
  yearFirst,
  numbersWithYearLast,
  monthAndYear,
  eightDigits,
  eastAsian,
  dayNumber,
  namedMonth,
]

/** Stems of months in the supported languages: a month begins with its stem, in whatever grammatical case. */
const monthStems: readonly string[] = [
  'january jan січ янв студ ocak oca',
  'february feb лют фев şubat şub',
  'march mar берез март сакав mart',
  'april apr квіт апр красав nisan nis',
  'may трав май мая маю maj mayıs',
  'june jun черв июн чэрв haziran haz',
  'july jul лип июл ліп temmuz tem',
  'august aug серп авг жні ağustos ağu',
  'september sep sept верес сент верас eylül eyl',
  'october oct жовт окт кастр ekim eki',
  'november nov листоп лист ноя лістап kasım kas',
  'december dec груд дек снеж aralık ara',
]
const months: ReadonlyMap<string, string> = new Map(
  monthStems.flatMap((stems, index) =>
    stems.split(' ').map((stem) => [stem, two(String(index + 1))] as const),
  ),
)
const longestStem = Math.max(...[...months.keys()].map((stem) => stem.length))

/** Latin names must be complete or in their usual short form; Cyrillic ones are inflected. */
function monthOf(word: string): string | null {
  if (!/^\p{L}+$/u.test(word)) return null
  if (!/\p{Script=Cyrillic}/u.test(word)) return months.get(word) ?? null
  for (let length = Math.min(word.length, longestStem); length >= 3; length -= 1) {
    const month = months.get(word.slice(0, length))
    if (month !== undefined && word.length <= length + 5) return month
  }
  return null
}

const fillers = new Set('of the г р г. р. года год року рік року. roku yılı'.split(' '))

const weekdays = (
  'mon tue wed thu fri sat sun понед втор сред четв пятн субб воскр пн вт ср чт пт сб вс нд ' +
  'вівтор серед четвер пʼятн суб неділ панядз аўтор серад чацв пятн субот нядз pazar salı çarş perş cuma'
).split(' ')

/** Characters that look like a plain hyphen or space but are not, and invisible ones. */
const lookalikes: ReadonlyMap<string, string> = new Map([
  ['\u00AD', 'soft hyphen'],
  ['\u2010', 'hyphen'],
  ['\u2011', 'non-breaking hyphen'],
  ['\u2012', 'figure dash'],
  ['\u2013', 'en dash'],
  ['\u2014', 'em dash'],
  ['\u2015', 'horizontal bar'],
  ['\u2212', 'minus sign'],
  ['\u2043', 'hyphen bullet'],
  ['\uFE63', 'small hyphen-minus'],
  ['\uFF0D', 'fullwidth hyphen-minus'],
  ['\u2044', 'fraction slash'],
  ['\u00A0', 'no-break space'],
  ['\u202F', 'narrow no-break space'],
  ['\u2009', 'thin space'],
  ['\u200B', 'zero width space'],
  ['\u200E', 'left-to-right mark'],
  ['\u200F', 'right-to-left mark'],
  ['\u2060', 'word joiner'],
  ['\uFEFF', 'zero width no-break space'],
])

function oddCharacters(text: string): string[] {
  return [...new Set(text)].flatMap((character) => {
    const name = lookalikes.get(character)
    return name === undefined ? [] : `${codePointTold(character)} (${name})`
  })
}

const codePointTold = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The zeros of scripts with decimal digits of their own. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]

const plainCharacters = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u00AD\u2010-\u2015\u2212\u2043]/g, '-')
    .replace(/\u2044/g, '/')
    .replace(/\p{Nd}/gu, (digit) => {
      const point = digit.codePointAt(0) ?? 0
      const zero = zeros.find((each) => point >= each && point < each + 10)
      return zero === undefined ? digit : String(point - zero)
    })
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'/, '')
