import type { NormalisedRating } from '../vocabulary.ts'

/** A word of a scale, and what it is mapped to. */
export type MappedWord = { readonly word: string; readonly means: NormalisedRating }

const folded = (words: string) => words.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** What a scale maps a rating to, whatever its case and white space; null if the scale does not have these words. */
export const normalisedBy = (words: readonly MappedWord[], rating: string): NormalisedRating | null =>
  words.find(({ word }) => folded(word) === folded(rating))?.means ?? null
