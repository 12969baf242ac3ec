import { type ComparedWord, sameWord, textOfWords } from './compared-words.ts'

/** A run of words: in both texts, only in the new one (INSERT), or only in the old one (DELETE). */
export type DiffPart = { readonly op: DiffOp; readonly text: string }
export const DIFF_OPS = ['EQUAL', 'INSERT', 'DELETE'] as const
export type DiffOp = (typeof DIFF_OPS)[number]

/** The same with compared words. */
export type WordRun = { readonly op: DiffOp; readonly words: readonly ComparedWord[] }

/** The runs of words to show to a reader; adjacent runs of the same kind are joined, empty ones left out. */
export const diffOf = (runs: readonly WordRun[]): DiffPart[] =>
  joined(runs).map(({ op, words }) => ({ op, text: textOfWords(words) }))

// A deletion costs less than an insertion, so that the words on either side of a gap stay together.
const DELETION = 1
const INSERTION = 4

/**
 * How new words differ from the run of old words that is closest to them. The old text before and after that run is not
 * part of the difference: EQUAL and INSERT together are the new words, EQUAL and DELETE the run.
 */
export function wordDiff(old: readonly ComparedWord[], now: readonly ComparedWord[]): WordRun[] {
  const width = now.length + 1
  // cost[i][j]: of turning the best run that ends before old word i into the first j new words; a run may begin
  // anywhere.
  const cost = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => cost[i * width + j] as number
  const same = sameness(old, now)
  for (let j = 1; j < width; j += 1) cost[j] = j * INSERTION
  for (let i = 1; i <= old.length; i += 1) {
    const row = i * width
    let left = 0
    for (let j = 1; j < width; j += 1) {
      const above = row - width + j
      let least = Math.min((cost[above] as number) + DELETION, left + INSERTION)
      if (same(i - 1, j - 1)) least = Math.min(least, cost[above - 1] as number)
      cost[row + j] = least
      left = least
    }
  }
  let i = 0
  for (let end = 1; end <= old.length; end += 1) if (at(end, now.length) < at(i, now.length)) i = end
  const runEnd = i
  const runs: WordRun[] = []
  let j = now.length
  while (j > 0) {
    const newWord = now[j - 1] as ComparedWord
    if (i > 0 && same(i - 1, j - 1) && at(i, j) === at(i - 1, j - 1)) {
      runs.push({ op: 'EQUAL', words: [newWord] })
      i -= 1
      j -= 1
    } else if (at(i, j) === at(i, j - 1) + INSERTION) {
      runs.push({ op: 'INSERT', words: [newWord] })
      j -= 1
    } else {
      runs.push({ op: 'DELETE', words: old.slice(i - 1, i) })
      i -= 1
    }
  }
  return withReplaced(old, joined(runs.reverse()), { from: i, to: runEnd })
}

/** Compares words by numbers in place of keys, which is faster if nothing is set in capitals. */
function sameness(old: readonly ComparedWord[], now: readonly ComparedWord[]) {
  if (old[0]?.inCapitals || now[0]?.inCapitals) {
    return (i: number, j: number) => sameWord(old[i] as ComparedWord, now[j] as ComparedWord)
  }
  const numbers = new Map<string, number>()
  const numbersOf = (words: readonly ComparedWord[]) =>
    Int32Array.from(words, ({ key }) => {
      const lower = key.charAt(0).toLowerCase() + key.slice(1)
      const known = numbers.get(lower) ?? numbers.size
      numbers.set(lower, known)
      return known
    })
  const [first, second] = [numbersOf(old), numbersOf(now)]
  return (i: number, j: number) => first[i] === second[j]
}

/**
 * If the new words differ at the beginning or the end, shows as many old words there as were inserted, as the ones
 * replaced.
 */
function withReplaced(
  old: readonly ComparedWord[],
  runs: readonly WordRun[],
  { from, to }: { from: number; to: number },
): WordRun[] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (runs.length < 2 || !first || !last) return [...runs]
  const before = first.op === 'INSERT' ? Math.max(0, from - first.words.length) : from
  const after = last.op === 'INSERT' ? to + last.words.length : to
  return joined([
    { op: 'DELETE', words: old.slice(before, from) },
    ...runs.slice(0, -1),
    { op: 'DELETE', words: old.slice(to, after) },
    last,
  ])
}

function joined(runs: readonly WordRun[]): WordRun[] {
  const whole: { readonly op: DiffOp; readonly words: ComparedWord[] }[] = []
  for (const { op, words } of runs) {
    if (words.length === 0) continue
    const last = whole.at(-1)
    if (last?.op === op) last.words.push(...words)
    else whole.push({ op, words: [...words] })
  }
  return whole
}
