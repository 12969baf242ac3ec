import { searchWord } from '../../search/search-words.ts'
import { weightOf, weightOfWords, wordCount } from '../../search/word-weights.ts'
import { beginsUnspaced } from '../../texts/unspaced.ts'
import { type ComparedText, wordsBeside } from './compared-text.ts'
import type { ComparedWord } from './compared-words.ts'
import { type WordRun, wordDiff } from './word-diff.ts'

/** A passage, how the quoted words differ from it, and how much they share with it. */
export type NearlyQuoted<Passage> = {
  readonly passage: Passage
  readonly runs: readonly WordRun[]
  readonly weight: number
}

/** How many of the passages that share the most words are compared word by word, and how many pairs of words in all. */
const MOST_COMPARED = 20
const MOST_PAIRS = 12_000_000

/** The passages that the words nearly match, the closest first, if they share enough to show that these were meant. */
export function nearlyQuoted<Passage>(
  quoted: ComparedText,
  candidates: readonly { readonly passage: Passage; readonly text: ComparedText }[],
  most: number,
): NearlyQuoted<Passage>[] {
  const distinct = new Map(quoted.words.map((word) => [word.key, word]))
  const weights = new Map([...distinct].map(([key, word]) => [stemOf(key), weightOf(word)]))
  const likeliest = candidates
    .map((candidate) => ({ ...candidate, shared: sharedWeight(weights, candidate.text.keys) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_COMPARED)
  let pairs = 0
  const compared = likeliest.flatMap(({ passage, text }) => {
    pairs += text.words.length * quoted.words.length
    if (pairs > MOST_PAIRS && pairs > text.words.length * quoted.words.length) return []
    const runs = wordDiff(wordsBeside(text, quoted), wordsBeside(quoted, text))
    const { likeness, weight } = evidenceOf(runs)
    return likeness === 0 ? [] : [{ passage, runs, likeness, weight }]
  })
  return compared
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ passage, runs, weight }) => ({ passage, runs, weight }))
}

const stemOf = (key: string) => searchWord(key) || key

function sharedWeight(weights: ReadonlyMap<string, number>, keys: ReadonlySet<string>): number {
  const stems = new Set([...keys].map(stemOf))
  let shared = 0
  for (const [stem, weight] of weights) if (stems.has(stem)) shared += weight
  return shared
}

/**
 * How similar two texts are, from 0 to 1, by the weights of the words they share in the same order; a word that differs
 * only in its ending counts as shared. 0 if this does not show that one is meant by the other: too little is shared,
 * most of either text is not shared, or all that is shared is a single run with other words beside it, as in any two
 * sentences on the same subject.
 */
function evidenceOf(runs: readonly WordRun[]): { readonly likeness: number; readonly weight: number } {
  const wordsOf = (...ops: WordRun['op'][]) => runs.flatMap((run) => (ops.includes(run.op) ? run.words : []))
  const shared = [...wordsInOrder(runs), ...otherEndings(runs)]
  const weight = weightOfWords(shared)
  const ofQuoted = weight / weightOfWords(wordsOf('EQUAL', 'INSERT'))
  const ofPassage = weight / weightOfWords(wordsOf('EQUAL', 'DELETE'))
  const telling = shared.filter((word) => weightOf(word) > 0.1)
  const size = wordCount(shared)
  // If nothing differs but endings, capitals or a question mark.
  const isSame = size >= 5 && ofQuoted > 0.99 && ofPassage > 0.99
  const isMeant =
    isSame || (size >= 3 && wordCount(telling) >= 2 && isEvident(runs, { weight, size, ofQuoted, ofPassage }))
  const likeness = (2 * weight) / weightOfWords([...wordsOf('EQUAL'), ...runs.flatMap(({ words }) => words)])
  return { likeness: isMeant ? likeness : 0, weight }
}

type Shared = {
  readonly weight: number
  /** The number of words. */
  readonly size: number
  /** The shares, by weight, of the quoted words and of the passage's run. */
  readonly ofQuoted: number
  readonly ofPassage: number
}

function isEvident(runs: readonly WordRun[], { weight, size, ofQuoted, ofPassage }: Shared): boolean {
  if (ofPassage < 0.4) return false
  const put = runs.filter(({ op }) => op === 'INSERT')
  if (put.length === 0 && size >= 5) return weight >= 1.5
  const quoted = wordCount(runs.flatMap(({ op, words }) => (op === 'DELETE' ? [] : words)))
  const isOneRun = runs.filter(({ op }) => op === 'EQUAL').length <= 1
  if (isOneRun && ofQuoted < 0.99)
    return ofQuoted >= 0.75 && (weight >= 2.5 || (weight >= 1.5 && size >= 6 && size >= 0.8 * quoted))
  if (ofQuoted < 0.6) return false
  return weight >= 2 || (weight >= 1.5 && (size >= 5 || Math.min(ofQuoted, ofPassage) >= 0.8))
}

/** Words in both texts. In scripts without spaces, a single shared character between others is a coincidence. */
const wordsInOrder = (runs: readonly WordRun[]): ComparedWord[] =>
  runs.flatMap(({ op, words }) => {
    const isChance = words.length === 1 && words.some(({ key }) => beginsUnspaced(key))
    return op === 'EQUAL' && !isChance ? words : []
  })

/** Inserted words that replace the same words with another ending, in another case or without a question mark. */
const otherEndings = (runs: readonly WordRun[]): ComparedWord[] =>
  runs.flatMap(({ op, words }, index) => {
    const beside = [runs[index - 1], runs[index + 1]].filter((run) => run?.op === 'DELETE')
    const stems = new Set(beside.flatMap((run) => run?.words ?? []).map(({ key }) => stemOf(key)))
    return op === 'INSERT' ? words.filter(({ key }) => stems.has(stemOf(key))) : []
  })
