import { foldRomanisation } from '../names/romanisation.ts'
import { americanSpelling } from '../names/spelling.ts'
import { smallWords } from '../names/titles.ts'
import { latinWord } from '../names/transliteration.ts'
import { beginsUnspaced, holdsUnspaced, unspacedPieces } from '../texts/unspaced.ts'
import { stemOf } from './stemming.ts'
import { wordsIn } from './words.ts'

/**
 * A word as it is searched: in plain small Latin letters, in American spelling, its inflection folded, then its
 * romanisation, so that Зеленський finds Zelenskyy, "defence" finds "defense" and "body" finds "bodies". Empty where nothing
 * is left to search for.
 */
export const searchWord = (word: string): string =>
  foldRomanisation(stemOf(americanSpelling(latinWord(word))))

/** What a text is found by, at its place in it, in code units. */
export type SearchWord = {
  readonly folded: string
  readonly start: number
  readonly end: number
  /** Where the first character ends of a pair of a script without spaces; elsewhere the word's end. */
  readonly firstEnd: number
  /** How it stands in a stretch of such a script; null for a word between spaces. */
  readonly unspaced: 'PAIR' | 'LAST' | null
}

/**
 * What a text is found by, in order: its words, folded; of a stretch of a script without spaces each character with the
 * next, then the last one by itself, so that every part of it is found: 港口城 by `港口`, `口城`, `城` (as Lucene's CJK
 * analyser does, which leaves the last one out).
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
 * What a part of a text is looked up by: the same, without the last character of a stretch at its end, after which the text
 * may go on. `isBegun` where that leaves a pair of which only the first character is known.
 */
export function soughtWords(part: string): { readonly words: SearchWord[]; readonly isBegun: boolean } {
  const words = searchWordsIn(part)
  const [last, before] = [words.at(-1), words.at(-2)]
  if (last?.unspaced !== 'LAST') return { words, isBegun: false }
  const isPaired = before?.unspaced === 'PAIR' && before.end === last.end
  return isPaired ? { words: words.slice(0, -1), isBegun: false } : { words, isBegun: true }
}

/** Words that names are written with or without, and those that join their parts, folded: by these alone nothing is named. */
export const foldedSmallWords: ReadonlySet<string> = new Set(
  [...smallWords, 'and', 'in', 'on', 'at', 'to', 'by', 'with', 'from'].map(searchWord),
)
