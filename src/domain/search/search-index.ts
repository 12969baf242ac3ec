import { type SearchNeedle, statementMark, substringsOf } from './search.ts'

/** The query for an index of folded texts, and how its results are checked. */
export type IndexQuestion = {
  /** For Neo4j's full-text index, in Lucene's syntax. */
  readonly lucene: string
  /** For the embedded engine's index: words of which a text must have one. */
  readonly anchor: string
  /** Substrings to scan for instead if there are only beginnings of words, which no index finds. */
  readonly scanned: readonly string[]
  /** Substrings of each text that is found. */
  readonly needles: readonly string[]
  /** Of these, the one that is probably in the fewest texts: few are left to hold against the rest. Empty if there is none. */
  readonly rarest: string
  readonly choices: readonly Choice[]
  /** For needles that also match a speaker's name, the substrings of the text's own words: these rank before others. */
  readonly own: readonly Choice[]
  /** Needles for which Lucene finds too much: a run of words whose last one is incomplete. */
  readonly unsure: readonly Choice[]
}

type Choice = { readonly any: readonly string[] }

/**
 * Restricts a Lucene query to statements, with the same scores. A full-text index of the statements alone would find
 * the same, but every write would have to update it.
 */
export const ofStatements = (lucene: string): string => `+"${statementMark}"^0 +(${lucene})`

/** The same question, of statements only. */
export const aboutStatements = (question: IndexQuestion): IndexQuestion => ({
  ...question,
  lucene: ofStatements(question.lucene),
  needles: [...question.needles, ` ${statementMark} `],
})

/**
 * The query for texts that contain all needles. Folded words have only letters and digits, so quotation marks suffice
 * to escape them.
 */
export function questionForAll(needles: readonly SearchNeedle[]): IndexQuestion {
  const anchor = anchorOf(needles)
  const scanned = anchor && anchor.begun.length > 0 ? substringsOf({ ...anchor, speakers: [] }) : []
  // Results for single words, or for these substrings, need not be checked again.
  const isChecked = (needle: SearchNeedle) =>
    needle !== anchor || (scanned.length === 0 && !isOfWords(needle))
  const checked = needles.filter(isChecked).map(substringsOf)
  const certain = checked.flatMap((any) => (any.length === 1 ? any : []))
  return {
    lucene: needles.map((needle) => `+(${clausesOf(needle)})`).join(' '),
    anchor: anchor ? (scanned.length > 0 ? (anchor.speakers ?? []) : anchorWords(anchor)).join(' ') : '',
    scanned,
    needles: certain,
    rarest: certain.toSorted((a, b) => longestWord(b).length - longestWord(a).length)[0] ?? '',
    choices: checked.flatMap((any) => (any.length === 1 ? [] : [{ any }])),
    own: needles.flatMap(({ speakers = [], ...own }) =>
      speakers.length === 0 ? [] : [{ any: substringsOf(own) }],
    ),
    unsure: needles.filter(isUnsure).map((needle) => ({ any: substringsOf(needle) })),
  }
}

/** The query for texts that contain any of several needles. */
export function questionForAny(needles: readonly SearchNeedle[]) {
  const isBegun = needles.some(({ begun }) => begun.length > 0)
  return {
    lucene: needles.map(clausesOf).join(' '),
    anchor: isBegun ? '' : needles.flatMap(({ whole }) => whole).join(' '),
    choices: needles.map((needle) => ({ any: substringsOf(needle) })),
  }
}

const isUnsure = ({ begun }: SearchNeedle) => begun.some((words) => words.includes(' '))

/** Who said something counts less than what was said. */
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
 * The needle that probably occurs in the fewest texts: a single word or run of words, preferably long; a beginning only
 * if there is nothing else.
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
