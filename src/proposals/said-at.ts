import type { BundleDate } from '../bundle/format.ts'

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const dayMs = 86_400_000

/**
 * When something was said, by the article's words for it ("on Saturday", "June 9", "yesterday") and the day on which it
 * was published; null if these words tell no day, or the article has no date.
 */
export function saidAt(words: string, published: string | null): BundleDate | null {
  const plain = words.toLowerCase()
  const isDay = published !== null && /^\d{4}-\d\d-\d\d$/.test(published)
  const written = writtenDay(plain)
  if (written?.year !== undefined) return { edtf: `${written.year}-${written.day}`, basis: 'STATED' }
  if (!isDay) return null
  const day = new Date(`${published}T00:00:00Z`)
  const weekday = DAYS[day.getUTCDay()] ?? ''
  const note = `“${words}” in an article dated ${published}, a ${capital(weekday)}.`
  if (written !== null) {
    const year = Number(published.slice(0, 4))
    const isAhead = `${year}-${written.day}` > published
    return {
      edtf: `${isAhead ? year - 1 : year}-${written.day}`,
      basis: 'INFERRED',
      note: `“${words}” in an article dated ${published}; it gives no year.`,
    }
  }
  if (/\btoday\b|\btonight\b/.test(plain)) return { edtf: published, basis: 'RESOLVED', note }
  if (/\byesterday\b/.test(plain)) return { edtf: dayBefore(day, 1), basis: 'RESOLVED', note }
  const named = DAYS.findIndex((each) => new RegExp(`\\b${each}\\b`).test(plain))
  if (named === -1) return null
  const days = (day.getUTCDay() - named + 7) % 7
  const isLast = /\blast\b/.test(plain) && days === 0
  return { edtf: dayBefore(day, isLast ? 7 : days), basis: 'RESOLVED', note }
}

/** "June 9", "9 June", with or without a year. */
function writtenDay(words: string): { readonly day: string; readonly year?: string } | null {
  const month = MONTHS.findIndex((each) => new RegExp(`\\b${each}\\b`).test(words))
  const [, day] = /\b(\d{1,2})\b/.exec(words.replace(/\b\d{4}\b/, '')) ?? []
  const [year] = /\b\d{4}\b/.exec(words) ?? []
  const isDay = month !== -1 && day !== undefined && Number(day) >= 1 && Number(day) <= 31
  if (!isDay) return null
  return { day: `${two(month + 1)}-${two(Number(day))}`, ...(year !== undefined && { year }) }
}

const two = (number: number) => String(number).padStart(2, '0')
const dayBefore = (day: Date, days: number) =>
  new Date(day.getTime() - days * dayMs).toISOString().slice(0, 10)
const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
