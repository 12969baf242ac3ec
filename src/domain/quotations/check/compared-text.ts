import { fold } from '../../texts/folded-text.ts'
import { beginsUnspaced, endsUnspaced } from '../../texts/unspaced.ts'
import { type ComparedWord, comparedWords, rejoined } from './compared-words.ts'

/** A text prepared for comparison; each form is computed when it is first needed. */
export type ComparedText = {
  /** With single spaces. */
  readonly text: string
  readonly folded: string
  readonly words: readonly ComparedWord[]
  readonly keys: ReadonlySet<string>
}

export function comparedText(original: string): ComparedText {
  const text = original.replace(/\s+/gu, ' ').trim()
  let folded: string | undefined
  let words: readonly ComparedWord[] | undefined
  let keys: ReadonlySet<string> | undefined
  const wordsOnce = () => {
    words ??= comparedWords(text)
    return words
  }
  return {
    text,
    get folded() {
      folded ??= fold(text)
      return folded
    },
    get words() {
      return wordsOnce()
    },
    get keys() {
      keys ??= new Set(wordsOnce().map(({ key }) => key))
      return keys
    },
  }
}

/** The words of a text. A word broken at the end of a line is joined if the other text has it whole. */
export const wordsBeside = (one: ComparedText, other: ComparedText): readonly ComparedWord[] =>
  one.words.some(({ broken }) => broken) ? rejoined(one.words, other.keys) : one.words

/** The places of some words in a text, in code units, where they are not inside longer words. */
export function wholePlacesOf(words: string, text: string): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - 8), at)
    const after = text.slice(at + words.length, at + words.length + 2)
    if (isParted(before, words) && isParted(words, after) && !/^\p{M}/u.test(after)) places.push(at)
  }
  return places
}

/** Whether there is a word boundary between two texts; in a script without spaces there always is. */
const isParted = (one: string, other: string): boolean =>
  !/[\p{L}\p{N}]\p{M}*$/u.test(one.slice(-8)) ||
  !/^[\p{L}\p{N}]/u.test(other.slice(0, 2)) ||
  endsUnspaced(one.slice(-8)) ||
  beginsUnspaced(other.slice(0, 2))
