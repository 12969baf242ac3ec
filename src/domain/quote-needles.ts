import { bracketsIn } from './editors-brackets.ts'
import { foldedWords } from './search.ts'
import { beginsUnspaced, endsUnspaced, unspacedStretches } from './unspaced.ts'

/** What finds the statements that may hold quoted words, among folded search texts. */
export type QuoteNeedles = {
  /** The beginning of the words, as it stands in a search text that has all of them. */
  readonly phrase: string
  /** What each holds some of: words between spaces; pairs of characters of scripts without spaces. */
  readonly needles: readonly string[]
  /** The same for a full-text index over search texts that parts them at white space. */
  readonly lucene: string
}

const LONGEST_PHRASE = 32
const MOST_NEEDLES = 12
/** Fewer of these: for each, a full-text index reads all of its terms. */
const MOST_GRAMS = 6

/** Null where there is no word to look up. */
export function quoteNeedles(quoted: string): QuoteNeedles | null {
  const words = withoutBrackets(quoted)
  const whole = foldedWords(words.replace(/(?<=\p{L})[-‐\u00AD]\s+(?=\p{Ll})/gu, ''))
  const parted = foldedWords(words)
  if (parted.length === 0) return null
  const spaced = [...whole, ...parted].filter((word) => unspacedStretches(word).length === 0)
  const unspaced = whole.filter((word) => unspacedStretches(word).length > 0)
  const telling = [...new Set(spaced)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const grams = spread([...new Set(unspaced.flatMap(unspacedStretches).flatMap(gramsOf))], MOST_GRAMS)
  const terms = telling.slice(0, MOST_NEEDLES - grams.length)

  const phrase = whole.slice(0, LONGEST_PHRASE).join(' ')
  const each = terms.map((term) => `"${term}"`)
  const together = each.length === 0 ? [] : [`(${each.join(' AND ')})^100`]
  const parts = grams.map((gram) => `*${gram}*`)
  const longest = unspaced.flatMap(unspacedStretches).sort((a, b) => b.length - a.length)[0]
  const runs = [`"${phrase}"`, ...(longest ? [`*${longest.slice(0, LONGEST_PHRASE)}*`] : [])]
  return {
    phrase: `${beginsUnspaced(phrase) ? '' : ' '}${phrase}${endsUnspaced(phrase) ? '' : ' '}`,
    needles: [...terms.map((term) => ` ${term} `), ...grams],
    lucene: [...runs.map((run) => `${run}^10000`), ...together, ...each, ...parts].join(' '),
  }
}

/** The words that are somebody's, without what an editor put in brackets; with it where there are no others. */
function withoutBrackets(text: string): string {
  const brackets = bracketsIn(text)
  let own = text
  for (const { from, to, inWord } of brackets.toReversed()) {
    own = `${own.slice(0, from)}${inWord ? text.slice(from + 1, to - 1) : ' '}${own.slice(to)}`
  }
  return /[\p{L}\p{N}]/u.test(own) ? own : text
}

/** Neighbouring characters of a stretch: two Chinese or Japanese ones, four of the letters of south-east Asia. */
function gramsOf(stretch: string): string[] {
  const characters = [...stretch]
  const size = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(stretch) ? 2 : 4
  if (characters.length <= size) return [stretch]
  return characters.slice(size - 1).map((_, at) => characters.slice(at, at + size).join(''))
}

/** At most so many of a list, from all of its parts. */
const spread = (list: readonly string[], most: number): string[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, at) => list[Math.floor((at * list.length) / most)] as string)
