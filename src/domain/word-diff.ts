import { fold } from './folded-text.ts'
import { wordsIn } from './words.ts'

/** A run of words: in both texts, only in the new one (INSERT), or only in the old one (DELETE). */
export type DiffPart = { readonly op: DiffOp; readonly text: string }
export const DIFF_OPS = ['EQUAL', 'INSERT', 'DELETE'] as const
export type DiffOp = (typeof DIFF_OPS)[number]

/** A word with the punctuation around it, and the key by which it is compared. */
export type ComparedWord = {
  readonly text: string
  readonly key: string
  /** Whether its whole text is set in capitals, so that its case tells nothing. */
  readonly inCapitals: boolean
}

/**
 * The words of a text as two texts are compared: typography folded, without the punctuation around them but for a
 * question mark, which changes what is said. Case counts, but for the capital that may begin a sentence, and but for
 * several words that are all in capitals.
 */
export function comparedWords(text: string): ComparedWord[] {
  const words = wordsIn(text)
  const inCapitals = words.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
  return words.map(({ text: word, start, end }, index) => {
    const next = words[index + 1]?.start ?? text.length
    const after = /^\S*/.exec(text.slice(end, next))?.[0] ?? ''
    const before = index === 0 ? (/\S*$/.exec(text.slice(0, start))?.[0] ?? '') : ''
    const beginsSentence =
      index === 0 || /[.!?…:"”»]\s*["“„«‘']?$/u.test(text.slice(Math.max(0, start - 4), start))
    const key = `${fold(word)}${after.includes('?') ? '?' : ''}`
    return { text: `${before}${word}${after}`, key: beginsSentence ? lowerFirst(key) : key, inCapitals }
  })
}

const lowerFirst = (word: string) => {
  const [first = ''] = word
  return first.toLowerCase() + word.slice(first.length)
}

/** Whether two words are one; the capital of a sentence's first word counts for neither. */
export const sameWord = (a: ComparedWord, b: ComparedWord) =>
  a.key === b.key ||
  lowerFirst(a.key) === b.key ||
  a.key === lowerFirst(b.key) ||
  ((a.inCapitals || b.inCapitals) && a.key.toLowerCase() === b.key.toLowerCase())

// A word that was left out costs less than one that was put in, so that the words on either side of a gap stay together.
const DELETION = 1
const INSERTION = 4

/**
 * How new words differ from the run of old ones that comes nearest to them. What the old text has before and after that
 * run is no part of the difference: EQUAL and INSERT together are the new words, EQUAL and DELETE the run.
 */
export function wordDiff(old: readonly ComparedWord[], now: readonly ComparedWord[]): DiffPart[] {
  const width = now.length + 1
  // cost[i][j]: of turning the best run that ends before old word i into the first j new words; a run may begin anywhere.
  const cost = new Uint16Array((old.length + 1) * width)
  const at = (i: number, j: number) => cost[i * width + j] as number
  for (let j = 1; j < width; j += 1) cost[j] = j * INSERTION
  for (let i = 1; i <= old.length; i += 1) {
    for (let j = 1; j < width; j += 1) {
      const changed = Math.min(at(i - 1, j) + DELETION, at(i, j - 1) + INSERTION)
      const same = sameWord(old[i - 1] as ComparedWord, now[j - 1] as ComparedWord)
      cost[i * width + j] = same ? Math.min(at(i - 1, j - 1), changed) : changed
    }
  }
  let i = 0
  for (let end = 1; end <= old.length; end += 1) if (at(end, now.length) < at(i, now.length)) i = end
  const runEnd = i
  const parts: DiffPart[] = []
  let j = now.length
  while (j > 0) {
    const oldWord = old[i - 1]
    const newWord = now[j - 1] as ComparedWord
    if (oldWord && sameWord(oldWord, newWord) && at(i, j) === at(i - 1, j - 1)) {
      parts.push({ op: 'EQUAL', text: newWord.text })
      i -= 1
      j -= 1
    } else if (at(i, j) === at(i, j - 1) + INSERTION) {
      parts.push({ op: 'INSERT', text: newWord.text })
      j -= 1
    } else {
      parts.push({ op: 'DELETE', text: oldWord?.text ?? '' })
      i -= 1
    }
  }
  return withReplaced(old, joined(parts.reverse()), { from: i, to: runEnd })
}

/** Where the new words begin or end otherwise, as many old words are shown there as were put in: what they replace. */
function withReplaced(
  old: readonly ComparedWord[],
  parts: readonly DiffPart[],
  { from, to }: { from: number; to: number },
): DiffPart[] {
  const [first, last] = [parts[0], parts.at(-1)]
  if (parts.length < 2 || !first || !last) return [...parts]
  const replaced = (begin: number, end: number): DiffPart[] => {
    const words = old.slice(begin, end).map(({ text }) => text)
    return words.length > 0 ? [{ op: 'DELETE', text: words.join(' ') }] : []
  }
  const before = first.op === 'INSERT' ? Math.max(0, from - wordCount(first)) : from
  const after = last.op === 'INSERT' ? to + wordCount(last) : to
  return [...replaced(before, from), ...parts.slice(0, -1), ...replaced(to, after), last]
}

const wordCount = ({ text }: DiffPart) => text.split(' ').length

function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last?.op === part.op) runs[runs.length - 1] = { op: last.op, text: `${last.text} ${part.text}` }
    else runs.push(part)
  }
  return runs
}
