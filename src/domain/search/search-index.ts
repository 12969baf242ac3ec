import { type SearchNeedle, statementMark, substringsOf } from './search.ts'

/** How an index over folded texts is asked for needles, and what its answer is held to. */
export type IndexQuestion = {
  /** For Neo4j's full-text index, in Lucene's syntax. */
  readonly lucene: string
  /** For the embedded engine's: words of which a text has one. */
  readonly anchor: string
  /** Substrings of which a text has one otherwise, where only beginnings of words are asked for, which no index finds. */
  readonly scanned: readonly string[]
  /** Substrings of each text that is found. */
  readonly needles: readonly string[]
  readonly choices: readonly Choice[]
  /** Of those that a speaker's name holds too, what of the text's own words would: it comes before others. */
  readonly own: readonly Choice[]
  /** Those of which Lucene finds too much: a run of words of which the last is only begun. */
  readonly unsure: readonly Choice[]
}

type Choice = { readonly any: readonly string[] }

/**
 * Of the texts that a Lucene query finds, those of statements, scored as before: a full-text index of the statements alone
 * would find the same, and every write would pay for it.
 */
export const ofStatements = (lucene: string): string => `+"${statementMark}"^0 +(${lucene})`

/** The question for texts that hold all of some needles. Folded words hold only letters and digits, so that quotes are enough. */
export function questionForAll(needles: readonly SearchNeedle[]): IndexQuestion {
  const anchor = anchorOf(needles)
  const scanned = anchor && anchor.begun.length > 0 ? substringsOf({ ...anchor, speakers: [] }) : []
  // What is found by single words, or by these substrings, needs no second look.
  const isChecked = (needle: SearchNeedle) =>
    needle !== anchor || (scanned.length === 0 && !isOfWords(needle))
  const checked = needles.filter(isChecked).map(substringsOf)
  return {
    lucene: needles.map((needle) => `+(${clausesOf(needle)})`).join(' '),
    anchor: anchor ? (scanned.length > 0 ? (anchor.speakers ?? []) : anchorWords(anchor)).join(' ') : '',
    scanned,
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

/**
 * The needle that fewest texts hold, as far as can be told without looking: of one word or run of words, and a long one; a
 * beginning only where there is nothing else.
 */
function anchorOf(needles: readonly SearchNeedle[]): SearchNeedle | undefined {
  const length = ({ whole, begun }: SearchNeedle) =>
    Math.min(...[...whole, ...begun].map((words) => longestWord(words).length))
  const count = ({ whole, speakers = [] }: SearchNeedle) => whole.length + speakers.length
  return [...needles].sort(
    (a, b) =>
      Number(a.begun.length > 0) - Number(b.begun.length > 0) || count(a) - count(b) || length(b) - length(a),
  )[0]
}

const anchorWords = ({ whole, speakers = [] }: SearchNeedle): string[] => [
  ...whole.map(longestWord),
  ...speakers,
]

const isOfWords = ({ whole }: SearchNeedle) => whole.every((words) => !words.includes(' '))

const longestWord = (words: string): string =>
  words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest))
