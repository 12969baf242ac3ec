import { foldRomanisation } from '../names/romanisation.ts'
import { americanBeginnings } from '../names/spelling.ts'
import { latinWord } from '../names/transliteration.ts'
import { searchWord } from './search-words.ts'

/** Of a word's beginning, folded: what the words begin with that it may become, and whole words that it has gone past. */
export type Begun = { readonly whole: readonly string[]; readonly begun: readonly string[] }

/** With fewer letters, a beginning is a word of its own. */
const FEWEST_LETTERS = 2

/**
 * What a word may be stored as of which only the beginning is typed. Its folding looks at the end, which is not there yet, so
 * there are several ways: `accusi` may become "accusing", which is stored as `accus`; `colou` "colour", stored as `color`;
 * `ye` "Yermak", stored as `ermak`.
 */
export function begunWords(typed: string): Begun {
  const latin = latinWord(typed)
  if (latin.length < FEWEST_LETTERS) return { whole: [], begun: [] }
  const beginnings = americanBeginnings(latin).map(foldRomanisation).flatMap(withoutInitialI)
  const inflecting = latin.replace(/(?:i|in|e)$/, '')
  const whole = [...new Set([searchWord(latin), ...(inflecting.length < 3 ? [] : [searchWord(inflecting)])])]
  return { whole, begun: shortest(beginnings) }
}

/** "ye" is folded to e only where it is known what follows. */
const withoutInitialI = (word: string): string[] => {
  const without = word.replace(/^i(?=e)/, '')
  return without === word || without.length < FEWEST_LETTERS ? [word] : [word, without]
}

/** Of beginnings of each other, the shortest. */
const shortest = (beginnings: readonly string[]): string[] =>
  [...new Set(beginnings)].filter(
    (one, _, all) => one !== '' && !all.some((other) => other !== one && one.startsWith(other)),
  )
