import { type ComparedWord, sameWord } from './compared-words.ts'
import { holdsNegation } from './negations.ts'
import type { WordRun } from './word-diff.ts'
import { wordCount } from './word-weights.ts'

/** Brackets stand for no more words than these. */
const MOST_REPLACED = 12

/** Words and a run of a passage that differ by an editor's brackets only. */
export type EditedRun = {
  readonly runs: readonly WordRun[]
  /** The first and the last word of the run, by their numbers in the passage. */
  readonly from: number
  readonly to: number
}

/**
 * How words are a run of a passage's but for what an editor put in brackets, in either: a word (`[sic]`), letters of a word
 * (`[W]e`), or words in place of a few others (`[the minister]` for "he"). A negation that brackets take the place of is no
 * editing. Null where words outside of brackets differ, or there are none.
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
  const failed = new Set<number>()
  for (let from = 0; from < passage.length; from += 1) {
    const rest = matched(quoted, passage, first, from, failed)
    if (rest === null) continue
    const replaced = lead.length === 0 ? [] : passage.slice(replacedFrom(passage, from, lead), from)
    const runs: WordRun[] = [{ op: 'DELETE', words: replaced }, { op: 'INSERT', words: lead }, ...rest.runs]
    return { runs, from: from - replaced.length, to: rest.to }
  }
  return null
}

type Rest = { readonly runs: readonly WordRun[]; readonly to: number }

/** How the words of a quotation from `first` on are those of a passage from `at` on; `failed` keeps where they were not. */
function matched(
  quoted: readonly ComparedWord[],
  passage: readonly ComparedWord[],
  first: number,
  from: number,
  failed: Set<number>,
): Rest | null {
  const place = first * (passage.length + 1) + from
  if (failed.has(place)) return null
  const runs: WordRun[] = []
  let [next, at] = [first, from]
  while (next < quoted.length) {
    const word = quoted[next] as ComparedWord
    const own = passage[at]
    if (word.bracket !== null) {
      const rest = bracketMatched(quoted, passage, next, at, failed)
      if (rest !== null) return { runs: [...runs, ...rest.runs], to: rest.to }
    }
    if (own === undefined || word.bracket !== null) break
    if (sameWord(word, own)) {
      runs.push({ op: 'EQUAL', words: [word] })
      next += 1
      at += 1
    } else if (own.bracket !== null) {
      const left = bracketOf(passage, at)
      runs.push({ op: 'DELETE', words: left })
      at += left.length
    } else if (word.standsFor?.test(own.key) || own.standsFor?.test(word.key)) {
      runs.push({ op: 'DELETE', words: [own] }, { op: 'INSERT', words: [word] })
      next += 1
      at += 1
    } else break
  }
  if (next === quoted.length) return { runs, to: at - 1 }
  failed.add(place)
  return null
}

/** Brackets in place of as few words as let the rest follow. */
function bracketMatched(
  quoted: readonly ComparedWord[],
  passage: readonly ComparedWord[],
  first: number,
  at: number,
  failed: Set<number>,
): Rest | null {
  const put = bracketOf(quoted, first)
  const isLast = first + put.length === quoted.length
  const most = isNote(put)
    ? 0
    : isLast
      ? put.length
      : Math.min(MOST_REPLACED, Math.max(3, 2 * put.length + 1))
  const following = isLast ? sentenceFrom(passage, at) : passage.slice(at, at + most)
  for (let count = isLast ? Math.min(most, following.length) : 0; count <= most; count += 1) {
    const replaced = following.slice(0, count)
    if (replaced.length < count) break
    if (hidesNegation(replaced, put)) continue
    const rest = matched(quoted, passage, first + put.length, at + count, failed)
    if (rest === null) continue
    const own: WordRun[] = [
      { op: 'DELETE', words: replaced },
      { op: 'INSERT', words: put },
    ]
    return { runs: [...own, ...rest.runs], to: rest.to }
  }
  return null
}

/** The words from one on that stand in the same brackets. */
function bracketOf(words: readonly ComparedWord[], at: number): readonly ComparedWord[] {
  let end = at + 1
  while (end < words.length && words[end]?.bracket === words[at]?.bracket) end += 1
  return words.slice(at, end)
}

/** A number or "sic", which stands for no words. */
const isNote = (words: readonly ComparedWord[]): boolean =>
  words.length === 1 && /^(?:\p{N}+|sic|\p{Ll})$/u.test(words[0]?.key ?? '')

const hidesNegation = (replaced: readonly ComparedWord[], put: readonly ComparedWord[]): boolean => {
  const textOf = (words: readonly ComparedWord[]) => words.map(({ key }) => key).join(' ')
  const holds = (words: readonly ComparedWord[]) =>
    words.some((word) => holdsNegation(textOf([word]), 'before'))
  return holds(replaced) && !holds(put)
}

/** Where the words begin that brackets at the beginning may stand for: as many, and of the same sentence. */
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
