import type { Words } from './words.ts'

/** "de juin", "d’avril". */
const of = (month: string) => (/^[aeiou]/i.test(month) ? `d’${month}` : `de ${month}`)

export const french: Words = {
  dates: {
    none: 'aucune source ne donne de date',
    uncertain: (date) => `peut-être ${date}`,
    approximate: (date) => `environ ${date}`,
    onOrBefore: (date) => `${date} au plus tard`,
    onOrAfter: (date) => `${date} au plus tôt`,
    upTo: (date) => `début inconnu, ${date} au plus tard`,
    from: (date) => `à partir de ${date}, fin inconnue`,
    between: (_from, _to, range) => `dans l’intervalle ${range}`,
    dayOfMonth: (month) => `un jour ${of(month)}`,
    dayOfYear: (year) => `un jour de ${year}`,
    monthOfYear: (year) => `un mois de ${year}`,
    decade: (_, first) => `les années ${first}`,
    century: (range) => `une année dans l’intervalle ${range}`,
    resolved: 'date calculée',
    inferred: 'date en partie déduite',
  },
  speakers: {
    onBehalfOf: (name) => `pour ${name}`,
    unnamed: 'sans nom cité',
    jointly: 'ensemble',
  },
  receipts: {
    title: (title) => `« ${title} »`,
    unnamed: {
      ARTICLE: 'article sans titre',
      POST: 'publication sans titre',
      TRANSCRIPT: 'transcription sans titre',
      DOCUMENT: 'document sans titre',
      VIDEO: 'vidéo sans titre',
      OTHER: 'source sans titre',
    },
    noDate: 'sans date',
    outcomes: {
      VERBATIM: 'conforme à son texte',
      NORMALISED: 'conforme à son texte, ponctuation et espaces mises à part',
      MOVED: 'trouvé à un autre endroit de son texte, qui a changé',
      AMBIGUOUS: 'trouvé à plus d’un endroit de son texte',
      NOT_FOUND: 'absent de son texte',
      SOURCE_CHANGED: 'son texte a changé depuis',
      NO_TEXT: 'non comparé à son texte',
    },
    checkedHere: (day) => (day === null ? 'vérifié ici' : `vérifié ici le ${day}`),
    notCheckedHere: 'selon l’enregistrement, non vérifié ici',
  },
}
