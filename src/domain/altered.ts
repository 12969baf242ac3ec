import { searchWord } from './search.ts'
import { type ComparedWord, comparedWords, type DiffPart, wordDiff } from './word-diff.ts'

type Candidate<Passage> = { readonly passage: Passage; readonly words: readonly ComparedWord[] }

/** A passage, and how words differ from it. */
type Nearly<Passage> = { readonly passage: Passage; readonly diff: readonly DiffPart[] }

/** So many that share the most words are compared word by word. */
const MOST_COMPARED = 20

/** The passages that words are nearly of, the nearest first: at least half of the letters of both stand in the same words. */
export function nearlyQuoted<Passage>(
  words: readonly ComparedWord[],
  candidates: readonly Candidate<Passage>[],
  most: number,
): Nearly<Passage>[] {
  const stems = new Set(words.map(({ key }) => searchWord(key)))
  return candidates
    .map((candidate) => ({
      ...candidate,
      shared: new Set(candidate.words.map(({ key }) => searchWord(key)).filter((stem) => stems.has(stem)))
        .size,
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_COMPARED)
    .map(({ passage, words: old }) => ({ passage, diff: wordDiff(old, words) }))
    .map((match) => ({ ...match, likeness: likenessOf(match.diff) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ passage, diff }) => ({ passage, diff }))
}

/** From 0 to 1: the share of letters in equal words; a word that only changed its ending counts as equal. */
function likenessOf(diff: readonly DiffPart[]): number {
  const textOf = (op: DiffPart['op']) =>
    diff.filter((part) => part.op === op).flatMap(({ text }) => comparedWords(text).map(({ key }) => key))
  const size = (keys: readonly string[]) => keys.reduce((sum, key) => sum + key.length, 0)
  const inserted = textOf('INSERT')
  const deleted = textOf('DELETE')
  const stems = new Set(inserted.map(searchWord))
  const inflected = deleted.filter((key) => stems.has(searchWord(key)))
  const equal = size(textOf('EQUAL'))
  const all = 2 * equal + size(inserted) + size(deleted)
  return all === 0 ? 0 : (2 * (equal + size(inflected))) / all
}
