import { foldRomanisation } from '../names/romanisation.ts'
import { americanBeginnings } from '../names/spelling.ts'
import { latinWord } from '../names/transliteration.ts'
import { searchWord } from './search-words.ts'

/**
 * For the folded beginning of a word: what the word may begin with once complete, and the whole words that it may
 * already be past.
 */
export type Begun = { readonly whole: readonly string[]; readonly begun: readonly string[] }

/** A shorter beginning counts only as a whole word. */
const FEWEST_LETTERS = 2

/**
 * The stored forms that an incompletely typed word may have. Folding depends on a word's end, which is still missing,
 * so there are several: `accusi` may become "accusing", which is stored as `accus`; `colou` "colour", stored as
 * `color`; `ye` "Yermak", stored as `ermak`.
 */
export function begunWords(typed: string): Begun {
  const latin = latinWord(typed)
  if (latin.length < FEWEST_LETTERS) return { whole: [], begun: [] }
  const beginnings = americanBeginnings(latin).map(foldRomanisation).flatMap(withoutInitialI)
  const inflecting = latin.replace(/(?:i|in|e)$/, '')
  const whole = [...new Set([searchWord(latin), ...(inflecting.length < 3 ? [] : [searchWord(inflecting)])])]
  return { whole, begun: shortest(beginnings) }
}

/** Folding turns "ye" into "e" only if it knows what follows. */
const withoutInitialI = (word: string): string[] => {
  const without = word.replace(/^i(?=e)/, '')
  return without === word || without.length < FEWEST_LETTERS ? [word] : [word, without]
}

/** The shortest of beginnings that begin with each other. */
const shortest = (beginnings: readonly string[]): string[] =>
  [...new Set(beginnings)].filter(
    (one, _, all) => one !== '' && !all.some((other) => other !== one && one.startsWith(other)),
  )
