import { ofStatements } from '../../search/search-index.ts'
import { type SearchWord, searchWordsIn, soughtWords } from '../../search/search-words.ts'
import { bracketsIn } from './editors-brackets.ts'

/** What to search for, in folded search texts, to find the statements that may contain quoted words. */
export type QuoteNeedles = {
  /** The beginning of the words, as it appears in a search text that contains all of them. */
  readonly phrase: string
  /** Each statement found contains some of these: words of scripts with spaces, runs of characters in others. */
  readonly needles: readonly string[]
  /** The same for a full-text index of search texts that splits at white space, restricted to statements. */
  readonly lucene: string
  /**
   * For the embedded engine's index: words of which a text with any needle has at least one; '' if there is no whole
   * word.
   */
  readonly anchor: string
}

const LONGEST_PHRASE = 32
const MOST_NEEDLES = 12
/** Fewer runs are used if there are words between spaces, which are more distinctive. */
const MOST_RUNS = 6

/** Null if there is no word to look up. */
export function quoteNeedles(quoted: string): QuoteNeedles | null {
  const words = withoutBrackets(quoted)
  const { words: whole, isBegun } = soughtWords(words.replace(/(?<=\p{L})[-‐\u00AD]\s+(?=\p{Ll})/gu, ''))
  const spaced = [...whole, ...searchWordsIn(words)].filter(({ unspaced }) => unspaced === null)
  if (whole.length === 0) return null
  const telling = [...new Set(spaced.map(({ folded }) => folded))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  )
  const runs = spread([...new Set(runsOf(whole))], telling.length === 0 ? MOST_NEEDLES : MOST_RUNS)
  const needles = [...telling.slice(0, MOST_NEEDLES - runs.length), ...runs]

  const phrase = joined(whole.slice(0, LONGEST_PHRASE))
  const goesOn = isBegun && whole.length <= LONGEST_PHRASE
  const known = joined((isBegun ? whole.slice(0, -1) : whole).slice(0, LONGEST_PHRASE))
  const each = needles.map((needle) => `"${needle}"`)
  const together = each.length === 0 ? [] : [`(${each.join(' AND ')})^100`]
  const first = known === '' ? [`${phrase}*`] : [`"${known}"`]
  return {
    phrase: ` ${phrase}${goesOn ? '' : ' '}`,
    needles: needles.length === 0 ? [` ${phrase}`] : needles.map((needle) => ` ${needle} `),
    anchor: needles.map((needle) => needle.split(' ')[0] ?? '').join(' '),
    lucene: ofStatements([...first.map((run) => `${run}^10000`), ...together, ...each].join(' ')),
  }
}

const joined = (words: readonly SearchWord[]) => words.map(({ folded }) => folded).join(' ')

/** The words without an editor's brackets; with them if there are no others. */
function withoutBrackets(text: string): string {
  const brackets = bracketsIn(text)
  let own = text
  for (const { from, to, inWord } of brackets.toReversed()) {
    own = `${own.slice(0, from)}${inWord ? text.slice(from + 1, to - 1) : ' '}${own.slice(to)}`
  }
  return /[\p{L}\p{N}]/u.test(own) ? own : text
}

/**
 * Runs of neighbouring characters in scripts without spaces, as search texts have them: two Chinese or Japanese
 * characters, four of the scripts of south-east Asia.
 */
function runsOf(words: readonly SearchWord[]): string[] {
  return words.flatMap(({ unspaced, folded }, at) => {
    if (unspaced !== 'PAIR') return []
    if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(folded)) return [folded]
    const run = words.slice(at, at + 3).filter((word) => word.unspaced === 'PAIR')
    const isShort = words[at - 1]?.unspaced !== 'PAIR'
    return run.length === 3 || isShort ? [joined(run)] : []
  })
}

/** At most `most` items of a list, spread evenly over it. */
const spread = (list: readonly string[], most: number): string[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as string)
