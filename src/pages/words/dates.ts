/** A date as GraphQL gives it: EDTF, as precise as its source. */
export type Dated = {
  readonly edtf: string
  readonly basis: 'STATED' | 'RESOLVED' | 'INFERRED'
  readonly note: string | null
}

/** What stands where no source gives a date. */
export const noDate = 'No source gives a date'

/** A date in words. `machine` is what a program reads of it, where HTML has a form for it. */
export type DateWords = {
  /** What stands before the date: "On or before". */
  readonly lead: string
  readonly text: string
  readonly machine: string | null
}

/**
 * A date in words that claim no more than it says: "On or before 9 June 2025", "June 2025", "Perhaps 2025".
 *
 * @param weekday whether the day of the week is named: "Monday, 9 June 2025"
 */
export function dateWords(edtf: string, weekday = false): DateWords {
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return sideWords(from, weekday)
  if (from === '..') return openWords('On or before', to)
  if (from === '') return openWords('At an unknown time, up to', to)
  if (to === '..') return openWords('On or after', from)
  if (to === '') return { ...sideWords(from), lead: 'From', text: `${plain(from)}, to an unknown day` }
  return { lead: 'Between', text: `${plain(from)} and ${plain(to)}`, machine: null }
}

/** A date in one line of text. */
export function plainDate(edtf: string, weekday = false): string {
  const { lead, text } = dateWords(edtf, weekday)
  return lead === '' ? text : `${lead} ${text}`
}

/** The day of an instant: "9 June 2025". */
export const dayWords = (instant: string): string => dayText(instant.slice(0, 10), false)

/** How a date is known, as a sentence; null where the source states the whole date and nothing more is recorded. */
export function basisWords({ basis, note }: Dated): string | null {
  const told = note === null ? null : /[.!?]$/.test(note) ? note : `${note}.`
  if (basis === 'RESOLVED')
    return told === null ? 'Worked out from the source’s words.' : `Worked out: ${told}`
  if (basis === 'INFERRED') return told === null ? 'Date partly inferred.' : `Date partly inferred: ${told}`
  return told === null ? 'As the source states it.' : `As the source states it: ${told}`
}

/** How a date is known, in few words, for a list; null where the source states it. */
export const basisBriefly = ({ basis }: Dated): string | null =>
  basis === 'RESOLVED' ? 'worked out' : basis === 'INFERRED' ? 'partly inferred' : null

const certainties: Readonly<Record<string, string>> = { '?': 'Perhaps', '~': 'About', '%': 'Perhaps about' }

const plain = (side: string) => {
  const { lead, text } = sideWords(side)
  return lead === '' ? text : `${lead.toLowerCase()} ${text}`
}

/** A date with one end, which may be uncertain itself: "On or before about 9 June 2025". */
function openWords(open: string, end: string): DateWords {
  const { lead, ...words } = sideWords(end)
  return { ...words, lead: lead === '' ? open : `${open} ${lead.toLowerCase()}` }
}

function sideWords(side: string, weekday = false): DateWords {
  const [, whole = side, mark = ''] = /^(.*?)([?~%]?)$/.exec(side) ?? []
  const lead = certainties[mark] ?? ''
  if (/^\d{4}-\d\d-\d\dT/.test(whole)) return { lead, text: timeText(whole, weekday), machine: whole }
  if (/^\d{4}-\d\d-\d\d$/.test(whole)) return { lead, text: dayText(whole, weekday), machine: whole }
  if (/^\d{4}-\d\d$/.test(whole)) return { lead, text: monthText(whole), machine: whole }
  if (/^\d{4}$/.test(whole)) return { lead, text: whole, machine: whole }
  return { lead, text: unspecifiedText(whole), machine: null }
}

/** Dates whose last digits are not known: `202X`, `2025-XX`, `2025-06-XX`. */
function unspecifiedText(edtf: string): string {
  const [year = '', month = '', day = ''] = edtf.split('-')
  if (day !== '' && month !== 'XX') return `a day in ${monthText(`${year}-${month}`)}`
  if (month !== '') return `${day === '' ? 'a month' : 'a day'} of ${year}`
  return year.endsWith('XX')
    ? `a year from ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`
    : `the ${year.slice(0, 3)}0s`
}

const monthText = (month: string) => written(month, { year: 'numeric', month: 'long' })

const dayText = (day: string, weekday: boolean) =>
  written(day, { year: 'numeric', month: 'long', day: 'numeric', ...(weekday && { weekday: 'long' }) })

/** A time keeps the offset in which its source gives it. */
function timeText(edtf: string, weekday: boolean): string {
  const [day = '', rest = ''] = edtf.split('T')
  const [, time = '', offset = ''] = /^(\d\d:\d\d)[\d:.]*(Z|[+-]\d\d:\d\d)$/.exec(rest) ?? []
  return `${dayText(day, weekday)}, ${time} UTC${offset === 'Z' ? '' : offset}`
}

const written = (date: string, form: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' })
    .format(new Date(date))
    .replace(/^(\w+day) /, '$1, ')
