import type { Words } from './words.ts'

/** Intl gives a month alone in the nominative, which no preposition takes: a colon stands before it. */
const after = (words: string, date: string) => (/^\d/.test(date) ? `${words} ${date}` : `${words}: ${date}`)

export const ukrainian: Words = {
  dates: {
    none: 'жодне джерело не називає дати',
    uncertain: (date) => `можливо, ${date}`,
    approximate: (date) => `приблизно ${date}`,
    onOrBefore: (date) => after('не пізніше', date),
    onOrAfter: (date) => after('не раніше', date),
    upTo: (date) => `початок невідомий, ${after('не пізніше', date)}`,
    from: (date) => `${after('не раніше', date)}, кінець невідомий`,
    between: (_from, _to, range) => `у проміжку: ${range}`,
    dayOfMonth: (month) => `один із днів: ${month}`,
    dayOfYear: (year) => `один із днів ${year} року`,
    monthOfYear: (year) => `один із місяців ${year} року`,
    decade: (_, first) => `${first}-ті роки`,
    century: (range) => `один із років: ${range}`,
    resolved: 'дату обчислено',
    inferred: 'дату частково виведено',
  },
  speakers: {
    onBehalfOf: (name) => `від імені: ${name}`,
    unnamed: 'імен не названо',
    jointly: 'спільно',
  },
  receipts: {
    title: (title) => `«${title}»`,
    unnamed: {
      ARTICLE: 'стаття без назви',
      POST: 'допис без назви',
      TRANSCRIPT: 'стенограма без назви',
      DOCUMENT: 'документ без назви',
      VIDEO: 'відео без назви',
      OTHER: 'джерело без назви',
    },
    noDate: 'без дати',
    outcomes: {
      VERBATIM: 'збігається з текстом',
      NORMALISED: 'збігається з текстом, крім розділових знаків або пробілів',
      MOVED: 'знайдено в іншому місці тексту, який змінився',
      AMBIGUOUS: 'знайдено більш ніж в одному місці тексту',
      NOT_FOUND: 'немає в тексті',
      SOURCE_CHANGED: 'текст відтоді змінився',
      NO_TEXT: 'не порівняно з текстом',
    },
    checkedHere: (day) => (day === null ? 'перевірено тут' : `перевірено тут ${day}`),
    notCheckedHere: 'так записано, тут не перевірено',
  },
}
