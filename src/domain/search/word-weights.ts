import type { ComparedWord } from '../quotations/check/compared-words.ts'
import { isEverydayWord, isFunctionWord } from '../texts/everyday-words/everyday-words.ts'
import { beginsUnspaced, shareOfWord } from '../texts/unspaced.ts'

/**
 * How much a word helps to identify a passage: 1 for a word that is not an everyday one, somewhat less for a name,
 * since it says what is spoken of, half for an everyday word, next to nothing for a function word.
 */
export function weightOf({ key, inCapitals }: ComparedWord): number {
  if (beginsUnspaced(key)) return shareOfWord(key) / 2
  if (isFunctionWord(key)) return 0.1
  const isName = !inCapitals && /^\p{Lu}/u.test(key)
  if (isEverydayWord(key)) return isName ? 0.3 : 0.5
  return isName ? 0.6 : 1
}

export const weightOfWords = (words: readonly ComparedWord[]): number =>
  words.reduce((sum, word) => sum + weightOf(word), 0)

/** The number of words; a character of a script without spaces counts as a part of one. */
export const wordCount = (words: readonly ComparedWord[]): number =>
  words.reduce((sum, { key }) => sum + shareOfWord(key), 0)
