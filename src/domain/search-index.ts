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
  /** Of those that a speaker's name holds too, what of the text's own words would: it comes before others. */
  readonly own: readonly Choice[]
  /** Those of which Lucene finds too much: a run of words of which the last is only begun. */
  readonly unsure: readonly Choice[]
}

type Choice = { readonly any: readonly string[] }

/** The question for texts that hold all of some needles. Folded words hold only letters and digits, so that quotes are enough. */
export function questionForAll(needles: readonly SearchNeedle[]): IndexQuestion {
  const anchor = anchorOf(needles)
  // What the index finds by single words needs no second look.
  const checked = needles.filter((needle) => needle !== anchor || !isOfWords(needle)).map(substringsOf)
  return {
    lucene: needles.map((needle) => `+(${clausesOf(needle)})`).join(' '),
    anchor: anchor ? anchorWords(anchor) : '',
    needles: checked.flatMap((any) => (any.length === 1 ? any : [])),
    choices: checked.flatMap((any) => (any.length === 1 ? [] : [{ any }])),
    own: needles.flatMap(({ speakers = [], ...own }) =>
      speakers.length === 0 ? [] : [{ any: substringsOf(own) }],
    ),
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

/** Who said it counts less than what is said. */
const clausesOf = ({ whole, begun, speakers = [] }: SearchNeedle): string =>
  [
    ...whole.map((words) => `"${words}"`),
    ...begun.map(beginning),
    ...speakers.map((word) => `"${word}"^0.1`),
  ].join(' ')

function beginning(words: string): string {
  const all = words.split(' ')
  const before = all.slice(0, -1)
  return before.length === 0 ? `${words}*` : `(+"${before.join(' ')}" +${all.at(-1)}*)`
}

/** The needle that fewest texts hold, as far as can be told without looking: of one word or run of words, and a long one. */
function anchorOf(needles: readonly SearchNeedle[]): SearchNeedle | undefined {
  const length = ({ whole }: SearchNeedle) => Math.min(...whole.map((words) => longestWord(words).length))
  const count = ({ whole, speakers = [] }: SearchNeedle) => whole.length + speakers.length
  return needles
    .filter(({ begun }) => begun.length === 0)
    .sort((a, b) => count(a) - count(b) || length(b) - length(a))[0]
}

const anchorWords = ({ whole, speakers = [] }: SearchNeedle): string =>
  [...whole.map(longestWord), ...speakers].join(' ')

const isOfWords = ({ whole }: SearchNeedle) => whole.every((words) => !words.includes(' '))

const longestWord = (words: string): string =>
  words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
