import { wordCount } from '../../search/word-weights.ts'
import { type ComparedWord, sameWord } from './compared-words.ts'
import { holdsNegation } from './negations.ts'
import type { WordRun } from './word-diff.ts'

/** Quoted words and a run of a passage that differ only by an editor's brackets. */
export type EditedRun = {
  readonly runs: readonly WordRun[]
  /** The indexes in the passage of the run's first and last word. */
  readonly from: number
  readonly to: number
}

/**
 * Matches words with a run of a passage, apart from what an editor put in brackets in either: a word (`[sic]`), letters
 * of a word (`[W]e`), or words that replace a few others (`[the minister]` for "he"). If the brackets replace a
 * negation, this is not editing. Null if words outside of brackets differ, or if there are no brackets.
 */
export function editedRun(
  quoted: readonly ComparedWord[],
  passage: readonly ComparedWord[],
): EditedRun | null {
  const isEdited = ({ bracket, standsFor }: ComparedWord) => bracket !== null || standsFor !== null
  if (!quoted.some(isEdited) && !passage.some(isEdited)) return null
  if (quoted.every(({ bracket }) => bracket !== null)) return null
  const first = quoted.findIndex(({ bracket }) => bracket === null)
  const lead = quoted.slice(0, first)
  for (let from = 0; from < passage.length; from += 1) {
    const rest = matched(quoted.slice(first), passage, from)
    if (rest === null) continue
    const replaced = lead.length === 0 ? [] : passage.slice(replacedFrom(passage, from, lead), from)
    const runs: WordRun[] = [{ op: 'DELETE', words: replaced }, { op: 'INSERT', words: lead }, ...rest.runs]
    return { runs, from: from - replaced.length, to: rest.to }
  }
  return null
}

type Rest = { readonly runs: readonly WordRun[]; readonly to: number }

function matched(quoted: readonly ComparedWord[], passage: readonly ComparedWord[], at: number): Rest | null {
  const [word] = quoted
  if (word === undefined) return { runs: [], to: at - 1 }
  if (word.bracket !== null) return bracketMatched(quoted, passage, at)
  const own = passage[at]
  if (own === undefined) return null
  if (sameWord(word, own))
    return following({ op: 'EQUAL', words: [word] }, matched(quoted.slice(1), passage, at + 1))
  if (own.bracket !== null) {
    const left = bracketOf(passage, at)
    return following({ op: 'DELETE', words: left }, matched(quoted, passage, at + left.length))
  }
  if (!word.standsFor?.test(own.key) && !own.standsFor?.test(word.key)) return null
  const rest = matched(quoted.slice(1), passage, at + 1)
  return following({ op: 'DELETE', words: [own] }, following({ op: 'INSERT', words: [word] }, rest))
}

/** Brackets that replace as few words as possible for the rest to match. */
function bracketMatched(
  quoted: readonly ComparedWord[],
  passage: readonly ComparedWord[],
  at: number,
): Rest | null {
  const put = bracketOf(quoted, 0)
  const after = quoted.slice(put.length)
  const isLast = after.length === 0
  const most = isNote(put) ? 0 : isLast ? put.length : Math.max(3, 2 * put.length + 1)
  const runs = (replaced: readonly ComparedWord[], rest: Rest | null) =>
    following({ op: 'DELETE', words: replaced }, following({ op: 'INSERT', words: put }, rest))
  if (isLast) {
    const replaced = sentenceFrom(passage, at).slice(0, most)
    return hidesNegation(replaced, put) ? null : runs(replaced, { runs: [], to: at + replaced.length - 1 })
  }
  for (let count = 0; count <= most && at + count <= passage.length; count += 1) {
    const replaced = passage.slice(at, at + count)
    const rest = hidesNegation(replaced, put) ? null : matched(after, passage, at + count)
    if (rest !== null) return runs(replaced, rest)
  }
  return null
}

const following = (run: WordRun, rest: Rest | null): Rest | null =>
  rest === null ? null : { runs: [run, ...rest.runs], to: rest.to }

/** The words from an index on that are in the same brackets. */
function bracketOf(words: readonly ComparedWord[], at: number): readonly ComparedWord[] {
  const end = words.findIndex(({ bracket }, index) => index > at && bracket !== words[at]?.bracket)
  return words.slice(at, end === -1 ? words.length : end)
}

/** A number or "sic", which replaces no words. */
const isNote = (words: readonly ComparedWord[]): boolean =>
  words.length === 1 && /^(?:\p{N}+|sic|\p{Ll})$/u.test(words[0]?.key ?? '')

const hidesNegation = (replaced: readonly ComparedWord[], put: readonly ComparedWord[]): boolean => {
  const textOf = (words: readonly ComparedWord[]) => words.map(({ key }) => key).join(' ')
  const holds = (words: readonly ComparedWord[]) =>
    words.some((word) => holdsNegation(textOf([word]), 'before'))
  return holds(replaced) && !holds(put)
}

/**
 * The first word that brackets at the beginning may replace: as many words as the brackets hold, in the same sentence.
 */
function replacedFrom(
  passage: readonly ComparedWord[],
  before: number,
  put: readonly ComparedWord[],
): number {
  if (isNote(put)) return before
  let at = before
  while (at > 0 && before - at < Math.ceil(wordCount(put)) && !endsSentence(passage[at - 1])) at -= 1
  return hidesNegation(passage.slice(at, before), put) ? before : at
}

function sentenceFrom(passage: readonly ComparedWord[], at: number): readonly ComparedWord[] {
  if (at > 0 && endsSentence(passage[at - 1])) return []
  const end = passage.findIndex((word, index) => index >= at && endsSentence(word))
  return passage.slice(at, end === -1 ? passage.length : end + 1)
}

const endsSentence = (word: ComparedWord | undefined): boolean =>
  /[.!?。！？]["'”»)\]]*$/u.test(word?.text ?? '')
