import { type SearchNeedle, substringsOf } from './search.ts'

/** How an index over folded texts is asked for needles, and what its answer is held to. */
export type IndexQuestion = {
  /** For Neo4j's full-text index, in Lucene's syntax. */
  readonly lucene: string
  /** For the embedded engine's: words of which a text has at least one; '' where only the beginnings of words are asked for. */
  readonly anchor: string
  /** Substrings of each text that is found. */
  readonly needles: readonly string[]
  readonly choices: readonly Choice[]
  /** Those of which Lucene finds too much: a run of words of which the last is only begun. */
  readonly unsure: readonly Choice[]
}

type Choice = { readonly any: readonly string[] }

/** The question for texts that hold all of some needles. Folded words hold only letters and digits, so that quotes are enough. */
export function questionForAll(needles: readonly SearchNeedle[]): IndexQuestion {
  const substrings = needles.map(substringsOf)
  return {
    lucene: needles.map((needle) => `+(${clausesOf(needle)})`).join(' '),
    anchor: anchorOf(needles),
    needles: substrings.flatMap((any) => (any.length === 1 ? any : [])),
    choices: substrings.flatMap((any) => (any.length === 1 ? [] : [{ any }])),
    unsure: needles.filter(isUnsure).map((needle) => ({ any: substringsOf(needle) })),
  }
}

/** The question for texts that hold any of some needles. */
export function questionForAny(needles: readonly SearchNeedle[]) {
  const isBegun = needles.some(({ begun }) => begun.length > 0)
  return {
    lucene: needles.map(clausesOf).join(' '),
    anchor: isBegun ? '' : needles.flatMap(({ whole }) => whole).join(' '),
    choices: needles.map((needle) => ({ any: substringsOf(needle) })),
  }
}

const isUnsure = ({ begun }: SearchNeedle) => begun.some((words) => words.includes(' '))

const clausesOf = ({ whole, begun }: SearchNeedle): string =>
  [...whole.map((words) => `"${words}"`), ...begun.map(beginning)].join(' ')

function beginning(words: string): string {
  const all = words.split(' ')
  const before = all.slice(0, -1)
  return before.length === 0 ? `${words}*` : `(+"${before.join(' ')}" +${all.at(-1)}*)`
}

/** The needle that fewest texts hold, as far as can be told without looking: of one word or run of words, and a long one. */
function anchorOf(needles: readonly SearchNeedle[]): string {
  const certain = needles.filter(({ begun }) => begun.length === 0)
  const [rarest] = certain
    .map(({ whole }) => whole.map(longestWord))
    .sort((a, b) => a.length - b.length || (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
  return rarest?.join(' ') ?? ''
}

const longestWord = (words: string): string =>
  words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
