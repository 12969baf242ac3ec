import type { Words } from './words.ts'

/** As the reading room of the server says it; a test compares the two. */
export const english: Words = {
  dates: {
    none: 'no source gives a date',
    uncertain: (date) => `perhaps ${date}`,
    approximate: (date) => `about ${date}`,
    onOrBefore: (date) => `on or before ${date}`,
    onOrAfter: (date) => `on or after ${date}`,
    upTo: (date) => `at an unknown time, up to ${date}`,
    from: (date) => `from ${date}, to an unknown day`,
    between: (from, to) => `between ${from} and ${to}`,
    dayOfMonth: (month) => `a day in ${month}`,
    dayOfYear: (year) => `a day of ${year}`,
    monthOfYear: (year) => `a month of ${year}`,
    decade: (_, first) => `the ${first}s`,
    century: (range) => `a year from ${range}`,
    resolved: 'worked out',
    inferred: 'partly inferred',
  },
  speakers: {
    onBehalfOf: (name) => `for ${name}`,
    unnamed: 'not named',
    jointly: 'jointly',
  },
  receipts: {
    title: (title) => `“${title}”`,
    unnamed: {
      ARTICLE: 'unnamed article',
      POST: 'unnamed post',
      TRANSCRIPT: 'unnamed transcript',
      DOCUMENT: 'unnamed document',
      VIDEO: 'unnamed video',
      OTHER: 'unnamed source',
    },
    noDate: 'no date',
    outcomes: {
      VERBATIM: 'matches its text',
      NORMALISED: 'matches its text but for punctuation or spacing',
      MOVED: 'found in another place of its text, which has changed',
      AMBIGUOUS: 'found in more than one place of its text',
      NOT_FOUND: 'not in its text',
      SOURCE_CHANGED: 'its text has changed since',
      NO_TEXT: 'not compared with its text',
    },
    checkedHere: (day) => (day === null ? 'checked here' : `checked here on ${day}`),
    notCheckedHere: 'as recorded, not checked here',
  },
}
