/** How precise a date is: to the minute or second, the day, month or year, or a longer or open span. */
export type DatePrecision = 'TIME' | 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL' | 'OPEN'

/** The precision of a date in an accepted form of EDTF. */
export function precisionOf(edtf: string): DatePrecision {
  const [lower = '', upper] = edtf.split('/')
  if (upper !== undefined) return isOpen(lower) || isOpen(upper) ? 'OPEN' : 'INTERVAL'
  if (lower.includes('T')) return 'TIME'
  const [year = '', ...rest] = lower.replace(/[?~%]$/, '').split('-')
  if (year.includes('X')) return 'INTERVAL'
  const known = rest.filter((part) => !part.includes('X')).length
  return known === 0 ? 'YEAR' : known === 1 ? 'MONTH' : 'DAY'
}

const isOpen = (end: string) => end === '' || end === '..'
