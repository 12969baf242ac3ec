import { nameTerms } from '../../../src/domain/names/names.ts'
import { parseSearch } from '../../../src/domain/search/search.ts'

/** Asks a full-text index of statements for all of these words, folded as they are there. */
export const allOf = (words: string): string =>
  parseSearch(words)
    .needles.map(({ whole: [word = ''] }) => `+"${word}"`)
    .join(' ')

/** Asks a full-text index of names for a word that begins so. */
export const begins = (word: string): string => `${nameTerms(word).join(' ')}*`
