import { wordCount } from '../../search/word-weights.ts'
import { isEverydayWord } from '../../texts/everyday-words/everyday-words.ts'
import { beginsUnspaced } from '../../texts/unspaced.ts'
import { type ComparedWord, sameWord } from './compared-words.ts'

/** So few words identify no statement, unless a source quotes exactly these and one of them is not an everyday word. */
const FEW = 3

/**
 * Whether there are too few words to tell whose they are. `quotedWholes` are the words of each passage, or part of a
 * passage, that a source puts in quotation marks by itself.
 */
export function areTooFew(
  words: readonly ComparedWord[],
  quotedWholes: readonly (readonly ComparedWord[])[],
): boolean {
  const count = wordCount(words)
  if (count > FEW) return false
  const isWhole = (whole: readonly ComparedWord[]) =>
    whole.length === words.length &&
    whole.every((word, index) => sameWord(word, words[index] as ComparedWord))
  return count <= 1 || !words.some(tells) || !quotedWholes.some(isWhole)
}

/** A character says too little to be listed as everyday; several that a source quotes by themselves are a phrase. */
const tells = (word: ComparedWord, _index: number, words: readonly ComparedWord[]): boolean =>
  beginsUnspaced(word.key)
    ? wordCount(words.filter(({ key }) => beginsUnspaced(key))) >= 2
    : !isEverydayWord(word.key)
