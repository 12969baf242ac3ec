import { ofStatements } from '../../search/search-index.ts'
import { type SearchWord, searchWordsIn, soughtWords } from '../../search/search-words.ts'
import { bracketsIn } from './editors-brackets.ts'

/** What finds the statements that may hold quoted words, among folded search texts. */
export type QuoteNeedles = {
  /** The beginning of the words, as it stands in a search text that has all of them. */
  readonly phrase: string
  /** What each holds some of: words between spaces; runs of characters of scripts without spaces. */
  readonly needles: readonly string[]
  /** The same for a full-text index over search texts that parts them at white space, for those of statements. */
  readonly lucene: string
  /** For the embedded engine's: words of which a text that holds any needle has at least one; '' where there is no whole one. */
  readonly anchor: string
}

const LONGEST_PHRASE = 32
const MOST_NEEDLES = 12
/** Fewer of these where there are words between spaces, which tell more. */
const MOST_RUNS = 6

/** Null where there is no word to look up. */
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

/** The words that are somebody's, without what an editor put in brackets; with it where there are no others. */
function withoutBrackets(text: string): string {
  const brackets = bracketsIn(text)
  let own = text
  for (const { from, to, inWord } of brackets.toReversed()) {
    own = `${own.slice(0, from)}${inWord ? text.slice(from + 1, to - 1) : ' '}${own.slice(to)}`
  }
  return /[\p{L}\p{N}]/u.test(own) ? own : text
}

/**
 * Neighbouring characters in scripts without spaces, as search texts have them: two Chinese or Japanese ones, four of the
 * letters of south-east Asia.
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

/** At most so many of a list, from all of its parts. */
const spread = (list: readonly string[], most: number): string[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as string)
