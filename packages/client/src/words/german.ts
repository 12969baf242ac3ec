import type { Words } from './words.ts'

export const german: Words = {
  dates: {
    none: 'keine Quelle nennt ein Datum',
    uncertain: (date) => `vielleicht ${date}`,
    approximate: (date) => `ungefähr ${date}`,
    onOrBefore: (date) => `spätestens ${date}`,
    onOrAfter: (date) => `frühestens ${date}`,
    upTo: (date) => `zu unbekannter Zeit, bis ${date}`,
    from: (date) => `ab ${date}, Ende unbekannt`,
    between: (from, to) => `zwischen ${from} und ${to}`,
    dayOfMonth: (month) => `ein Tag im ${month}`,
    dayOfYear: (year) => `ein Tag des Jahres ${year}`,
    monthOfYear: (year) => `ein Monat des Jahres ${year}`,
    decade: (_, first) => `die ${first}er Jahre`,
    century: (range) => `ein Jahr von ${range}`,
    resolved: 'berechnet',
    inferred: 'zum Teil erschlossen',
  },
  speakers: {
    onBehalfOf: (name) => `für ${name}`,
    unnamed: 'nicht namentlich genannt',
    jointly: 'gemeinsam',
  },
  receipts: {
    title: (title) => `„${title}“`,
    unnamed: {
      ARTICLE: 'Artikel ohne Titel',
      POST: 'Beitrag ohne Titel',
      TRANSCRIPT: 'Mitschrift ohne Titel',
      DOCUMENT: 'Dokument ohne Titel',
      VIDEO: 'Video ohne Titel',
      OTHER: 'Quelle ohne Titel',
    },
    noDate: 'ohne Datum',
    outcomes: {
      VERBATIM: 'stimmt mit dem Text überein',
      NORMALISED: 'stimmt bis auf Zeichensetzung oder Abstände mit dem Text überein',
      MOVED: 'steht an anderer Stelle des Textes, der sich geändert hat',
      AMBIGUOUS: 'steht an mehr als einer Stelle des Textes',
      NOT_FOUND: 'steht nicht im Text',
      SOURCE_CHANGED: 'der Text hat sich seither geändert',
      NO_TEXT: 'nicht mit dem Text verglichen',
    },
    checkedHere: (day) => (day === null ? 'hier geprüft' : `hier geprüft am ${day}`),
    notCheckedHere: 'laut Aufzeichnung, hier nicht geprüft',
  },
}
