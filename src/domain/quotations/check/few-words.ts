import { wordCount } from '../../search/word-weights.ts'
import { isEverydayWord } from '../../texts/everyday-words/everyday-words.ts'
import { beginsUnspaced } from '../../texts/unspaced.ts'
import { type ComparedWord, sameWord } from './compared-words.ts'

/** Up to how many words identify no statement, but where a source quotes these alone and one of them is beyond the everyday ones. */
const FEW = 3

/**
 * Whether words are too few to tell whose they are. `quotedWholes` are the words of each passage, or part of one, that a
 * source puts in quotation marks by itself.
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

/** A character says too little for a list; some that a source quotes alone are a turn of phrase. */
const tells = (word: ComparedWord, _index: number, words: readonly ComparedWord[]): boolean =>
  beginsUnspaced(word.key)
    ? wordCount(words.filter(({ key }) => beginsUnspaced(key))) >= 2
    : !isEverydayWord(word.key)
