import type { Words } from './words.ts'

/** Intl gives a month alone in the nominative, which no preposition takes: a colon stands before it. */
const after = (words: string, date: string) => (/^\d/.test(date) ? `${words} ${date}` : `${words}: ${date}`)

export const russian: Words = {
  dates: {
    none: 'ни один источник не называет даты',
    uncertain: (date) => `возможно, ${date}`,
    approximate: (date) => `приблизительно ${date}`,
    onOrBefore: (date) => after('не позднее', date),
    onOrAfter: (date) => after('не ранее', date),
    upTo: (date) => `начало неизвестно, ${after('не позднее', date)}`,
    from: (date) => `${after('не ранее', date)}, конец неизвестен`,
    between: (_from, _to, range) => `в промежутке: ${range}`,
    dayOfMonth: (month) => `один из дней: ${month}`,
    dayOfYear: (year) => `один из дней ${year} года`,
    monthOfYear: (year) => `один из месяцев ${year} года`,
    decade: (_, first) => `${first}-е годы`,
    century: (range) => `один из годов: ${range}`,
    resolved: 'дата вычислена',
    inferred: 'дата отчасти выведена',
  },
  speakers: {
    onBehalfOf: (name) => `от имени: ${name}`,
    unnamed: 'имена не названы',
    jointly: 'совместно',
  },
  receipts: {
    title: (title) => `«${title}»`,
    unnamed: {
      ARTICLE: 'статья без названия',
      POST: 'публикация без названия',
      TRANSCRIPT: 'стенограмма без названия',
      DOCUMENT: 'документ без названия',
      VIDEO: 'видео без названия',
      OTHER: 'источник без названия',
    },
    noDate: 'без даты',
    outcomes: {
      VERBATIM: 'совпадает с текстом',
      NORMALISED: 'совпадает с текстом, кроме знаков препинания или пробелов',
      MOVED: 'найдено в другом месте текста, который изменился',
      AMBIGUOUS: 'найдено более чем в одном месте текста',
      NOT_FOUND: 'нет в тексте',
      SOURCE_CHANGED: 'текст с тех пор изменился',
      NO_TEXT: 'не сравнено с текстом',
    },
    checkedHere: (day) => (day === null ? 'проверено здесь' : `проверено здесь ${day}`),
    notCheckedHere: 'так записано, здесь не проверено',
  },
}
