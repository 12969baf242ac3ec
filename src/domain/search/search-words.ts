import { foldRomanisation } from '../names/romanisation.ts'
import { americanSpelling } from '../names/spelling.ts'
import { smallWords } from '../names/titles.ts'
import { latinWord } from '../names/transliteration.ts'
import { beginsUnspaced, holdsUnspaced, unspacedPieces } from '../texts/unspaced.ts'
import { stemOf } from './stemming.ts'
import { wordsIn } from './words.ts'

/**
 * A word as it is searched: in plain lower-case Latin letters, in American spelling, stemmed, with romanisations
 * unified, so that Зеленський finds Zelenskyy, "defence" finds "defense" and "body" finds "bodies". Empty if nothing
 * remains to search for.
 */
export const searchWord = (word: string): string =>
  foldRomanisation(stemOf(americanSpelling(latinWord(word))))

/** A folded word of a text, and its place in the text in code units. */
export type SearchWord = {
  readonly folded: string
  readonly start: number
  readonly end: number
  /** The end of the first character of a pair in a script without spaces; otherwise the end of the word. */
  readonly firstEnd: number
  /** Its role in a stretch of such a script; null for a word between spaces. */
  readonly unspaced: 'PAIR' | 'LAST' | null
}

/**
 * The words that a text is found by, in order: its folded words and, for a stretch of a script without spaces, each
 * character with the next one, then the last one alone, so that every part of it is found: 港口城 by `港口`, `口城`, `城` (like
 * Lucene's CJK analyser, which omits the last one).
 */
export function searchWordsIn(text: string): SearchWord[] {
  return wordsIn(text).flatMap(({ text: word, start }) => {
    if (!holdsUnspaced(word)) return spaced(word, start)
    const found: SearchWord[] = []
    let stretch: Character[] = []
    let at = start
    for (const piece of unspacedPieces(word)) {
      if (beginsUnspaced(piece)) {
        const folded = latinWord(piece)
        if (folded !== '') stretch.push({ folded, start: at, end: at + piece.length })
      } else {
        found.push(...pairsOf(stretch), ...spaced(piece, at))
        stretch = []
      }
      at += piece.length
    }
    return [...found, ...pairsOf(stretch)]
  })
}

type Character = { readonly folded: string; readonly start: number; readonly end: number }

function spaced(word: string, start: number): SearchWord[] {
  const folded = searchWord(word)
  const end = start + word.length
  return folded === '' ? [] : [{ folded, start, end, firstEnd: end, unspaced: null }]
}

const pairsOf = (stretch: readonly Character[]): SearchWord[] =>
  stretch.map(({ folded, start, end }, index) => {
    const next = stretch[index + 1]
    return {
      folded: `${folded}${next?.folded ?? ''}`,
      start,
      end: next?.end ?? end,
      firstEnd: end,
      unspaced: next ? 'PAIR' : 'LAST',
    }
  })

/**
 * The words that part of a text is looked up by: the same, without the last character of a stretch at the end, after
 * which the text may continue. `isBegun` if that leaves a pair of which only the first character is known.
 */
export function soughtWords(part: string): { readonly words: SearchWord[]; readonly isBegun: boolean } {
  const words = searchWordsIn(part)
  const [last, before] = [words.at(-1), words.at(-2)]
  if (last?.unspaced !== 'LAST') return { words, isBegun: false }
  const isPaired = before?.unspaced === 'PAIR' && before.end === last.end
  return isPaired ? { words: words.slice(0, -1), isBegun: false } : { words, isBegun: true }
}

/** Folded words that may be present or absent in names, or that join their parts: on their own they name nothing. */
export const foldedSmallWords: ReadonlySet<string> = new Set(
  [...smallWords, 'and', 'in', 'on', 'at', 'to', 'by', 'with', 'from'].map(searchWord),
)
