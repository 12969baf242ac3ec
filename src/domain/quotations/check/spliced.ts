import { weightOfWords, wordCount } from '../../search/word-weights.ts'
import { type ComparedWord, sameWord, textOfWords } from './compared-words.ts'
import type { DiffPart } from './word-diff.ts'

type Place = { readonly source?: string; readonly start?: number | null; readonly end?: number | null }

type Candidate<Passage> = { readonly passage: Passage; readonly words: readonly ComparedWord[] }

/** Two passages whose words were joined, each with its share of the words. */
export type Splice<Passage> = {
  readonly matches: readonly { readonly passage: Passage; readonly diff: readonly DiffPart[] }[]
  /** Whether one ends where the other begins, in the same source: then the source has the words as quoted. */
  readonly adjoin: boolean
}

/** So few words of a passage mean nothing, unless they are all of the passage. */
const LEAST_WORDS = 3
const LEAST_WEIGHT = 1.2

/** Words that may be put between two passages to join them. */
const JOINING = new Set(
  'and but or і й та але и но а ды ve ama und aber oder et mais ou i ale y pero e ma o mas و لكن ו'.split(
    ' ',
  ),
)

/**
 * How words may be two passages joined: the longest beginning of them that one passage has, and the rest in another; a
 * joining word may come between.
 */
export function splicesOf<Passage extends Place>(
  words: readonly ComparedWord[],
  candidates: readonly Candidate<Passage>[],
): Splice<Passage> | null {
  const reversed = [...words].reverse()
  const ends = candidates.map((candidate) => ({
    ...candidate,
    first: longestBeginning(words, candidate.words),
    last: longestBeginning(reversed, [...candidate.words].reverse()),
  }))
  const begins = ends.filter(({ first }) => first > 0)
  const finishes = ends.filter(({ last }) => last > 0)
  let best: Splice<Passage> | null = null
  for (const one of begins) {
    for (const other of finishes) {
      const cut = Math.min(one.first, words.length - 1)
      const joining = other.last < words.length - cut && JOINING.has(words[cut]?.key ?? '') ? 1 : 0
      const rest = words.slice(cut + joining)
      if (one.passage === other.passage || other.last < rest.length) continue
      const adjoin = joining === 0 && doAdjoin(one.passage, other.passage)
      const tells = tellsOf(words.slice(0, cut), one.words) && tellsOf(rest, other.words)
      if (adjoin || (tells && best === null)) {
        const parts = [match(one, words.slice(0, cut)), match(other, rest, words.slice(cut, cut + joining))]
        best = { adjoin, matches: parts }
        if (adjoin) return best
      }
    }
  }
  return best
}

function tellsOf(part: readonly ComparedWord[], all: readonly ComparedWord[]): boolean {
  const weight = weightOfWords(part)
  const isWhole = part.length === all.length && wordCount(part) > 1
  return isWhole ? weight >= LEAST_WEIGHT / 2 : wordCount(part) >= LEAST_WORDS && weight >= LEAST_WEIGHT
}

const match = <Passage>(
  { passage }: Candidate<Passage>,
  words: readonly ComparedWord[],
  joining: readonly ComparedWord[] = [],
) => ({
  passage,
  diff: [
    ...joining.map(({ text }) => ({ op: 'INSERT' as const, text })),
    { op: 'EQUAL' as const, text: textOfWords(words) },
  ],
})

/** There may be room between them for a mark and a space, but not for a word. */
function doAdjoin(one: Place, other: Place): boolean {
  const gap = (other.start ?? Number.NaN) - (one.end ?? Number.NaN)
  return one.source !== undefined && one.source === other.source && gap >= 0 && gap <= 2
}

/** The most words, from the first on, that occur together among others. */
function longestBeginning(words: readonly ComparedWord[], others: readonly ComparedWord[]): number {
  let longest = 0
  for (let at = 0; at < others.length - longest; at += 1) {
    let length = 0
    while (length < words.length && at + length < others.length) {
      if (!sameWord(words[length] as ComparedWord, others[at + length] as ComparedWord)) break
      length += 1
    }
    longest = Math.max(longest, length)
  }
  return longest
}
