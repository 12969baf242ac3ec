import { weightOfWords, wordCount } from '../../search/word-weights.ts'
import { type ComparedWord, sameWord } from './compared-words.ts'
import type { WordRun } from './word-diff.ts'

/** Words that contain a passage, and how much they share with it. */
export type PartlyQuoted = { readonly runs: readonly WordRun[]; readonly weight: number }

/**
 * How words extend beyond a passage: they contain all of it unbroken, or all of it from some word to its end, or from
 * its beginning to some word, and more on that side. Null if they do not, or if they share too little to show that it
 * is the same.
 */
export function partlyQuoted(
  quoted: readonly ComparedWord[],
  passage: readonly ComparedWord[],
): PartlyQuoted | null {
  const shared = sharedRun(quoted, passage)
  if (shared === null) return null
  const words = quoted.slice(shared.from, shared.to)
  const weight = weightOfWords(words)
  const share = weight / weightOfWords(quoted)
  const enough = shared.isWhole
    ? (weight >= 2 && wordCount(words) >= 4) || (weight >= 1.5 && wordCount(words) >= 3 && share >= 0.5)
    : weight >= 2.5 && wordCount(words) >= 5 && share >= 0.4
  if (!enough) return null
  const runs: WordRun[] = [
    { op: 'INSERT', words: quoted.slice(0, shared.from) },
    { op: 'EQUAL', words },
    { op: 'INSERT', words: quoted.slice(shared.to) },
  ]
  return { runs, weight }
}

type SharedRun = { readonly from: number; readonly to: number; readonly isWhole: boolean }

/** The words of a quotation that are the whole passage, or else its end or its beginning. */
function sharedRun(quoted: readonly ComparedWord[], passage: readonly ComparedWord[]): SharedRun | null {
  const isAt = (from: number, own: number, count: number) => {
    for (let index = 0; index < count; index += 1)
      if (!sameWord(quoted[from + index] as ComparedWord, passage[own + index] as ComparedWord)) return false
    return true
  }
  for (let from = 0; from + passage.length <= quoted.length; from += 1) {
    if (passage.length > 0 && isAt(from, 0, passage.length))
      return { from, to: from + passage.length, isWhole: true }
  }
  for (let count = Math.min(quoted.length, passage.length) - 1; count > 0; count -= 1) {
    if (isAt(0, passage.length - count, count)) return { from: 0, to: count, isWhole: false }
    if (isAt(quoted.length - count, 0, count))
      return { from: quoted.length - count, to: quoted.length, isWhole: false }
  }
  return null
}
