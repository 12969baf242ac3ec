import { beginningsIn, type ComparedWord, runsOf } from './compared-words.ts'
import type { WordRun } from './word-diff.ts'
import { weightOfWords, wordCount } from './word-weights.ts'

/** Words that hold a passage, and how much they share with it. */
export type PartlyQuoted = { readonly runs: readonly WordRun[]; readonly weight: number }

/**
 * How words go on beyond a passage: they hold the whole of it unbroken, or all that it has from some word to its end, or from
 * its beginning, and more on that side. Null where they do not, or what they share is too little to tell that it is the same.
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

/** The words of a quotation that are the passage, else its end or its beginning. */
function sharedRun(quoted: readonly ComparedWord[], passage: readonly ComparedWord[]): SharedRun | null {
  const [at] = runsOf(quoted, passage)
  if (at !== undefined) return { from: at, to: at + passage.length, isWhole: true }
  const begun = beginningsIn(quoted, passage).at(-1) ?? 0
  const ended = beginningsIn(passage, quoted).at(-1) ?? 0
  if (ended > 0 && ended >= begun && ended < quoted.length) return { from: 0, to: ended, isWhole: false }
  if (begun > 0) return { from: quoted.length - begun, to: quoted.length, isWhole: false }
  return null
}
