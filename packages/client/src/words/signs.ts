import type { DateWords } from './words.ts'

/** What any reader can make out, for languages that have no words here: the dates are still in their language. */
export const signs: DateWords = {
  none: '–',
  uncertain: (date) => `${date} (?)`,
  approximate: (date) => `≈ ${date}`,
  onOrBefore: (date) => `≤ ${date}`,
  onOrAfter: (date) => `≥ ${date}`,
  upTo: (date) => `? – ${date}`,
  from: (date) => `${date} – ?`,
  between: (_from, _to, range) => range,
  dayOfMonth: (month) => month,
  dayOfYear: (year) => year,
  monthOfYear: (year) => year,
  decade: (range) => range,
  century: (range) => range,
  resolved: null,
  inferred: null,
}
