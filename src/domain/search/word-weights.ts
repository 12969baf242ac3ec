import type { ComparedWord } from '../quotations/check/compared-words.ts'
import { isEverydayWord, isFunctionWord } from '../texts/everyday-words/everyday-words.ts'
import { beginsUnspaced, shareOfWord } from '../texts/unspaced.ts'

/**
 * How much a word tells of which passage is meant: a word beyond the everyday ones 1, a name somewhat less, for it tells what
 * is spoken of, an everyday word half, a function word next to nothing.
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

/** How many words they are; characters of a script without spaces are parts of one. */
export const wordCount = (words: readonly ComparedWord[]): number =>
  words.reduce((sum, { key }) => sum + shareOfWord(key), 0)
