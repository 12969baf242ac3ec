import { fold } from './folded-text.ts'
import { searchWord } from './search.ts'
import { splicesOf } from './spliced.ts'
import { type ComparedWord, comparedWords, type DiffPart, sameWord, wordDiff } from './word-diff.ts'

/** What became of words that somebody puts in quotation marks, the best first. */
export const QUOTE_OUTCOMES = [
  'EXACT',
  'PUNCTUATION',
  'SPLICED',
  'ALTERED',
  'OTHER_SPEAKER',
  'NOT_FOUND',
] as const
export type QuoteOutcome = (typeof QUOTE_OUTCOMES)[number]

/** A passage that may be what is quoted, and whose words it is. */
export type QuotablePassage = {
  readonly exact: string
  readonly quoted: boolean
  readonly speakers: readonly string[]
  /** Where it stands, where that is known: two passages may adjoin. */
  readonly source?: string
  readonly start?: number | null
  readonly end?: number | null
}

export type QuoteMatch<Passage> = { readonly passage: Passage; readonly diff: readonly DiffPart[] }

export type QuotationCheck<Passage> = {
  readonly outcome: QuoteOutcome
  /** The passages that come into question, the best first; the two parts in their order where it is SPLICED. */
  readonly matches: readonly QuoteMatch<Passage>[]
}

const MOST_MATCHES = 5
const MOST_COMPARED = 20

type Candidate<Passage> = { readonly passage: Passage; readonly words: readonly ComparedWord[] }

/**
 * Checks quoted words against passages. EXACT: they stand in one. PUNCTUATION: the same words in the same order, other
 * punctuation or typography (a question mark is no typography). SPLICED: two passages joined as if they were one.
 * ALTERED: nearly the words of one; the diff says how. OTHER_SPEAKER: words of somebody else than `speaker`. Words
 * that the source has in quotation marks come before its own.
 */
export function checkQuotation<Passage extends QuotablePassage>(
  quoted: string,
  passages: readonly Passage[],
  speaker: string | null = null,
): QuotationCheck<Passage> {
  const words = comparedWords(quoted)
  if (words.length === 0) return { outcome: 'NOT_FOUND', matches: [] }
  const sorted = [...passages].sort((a, b) => Number(b.quoted) - Number(a.quoted))
  const candidates = sorted.map((passage) => ({ passage, words: comparedWords(passage.exact) }))
  if (speaker === null) return among(quoted, words, candidates)

  const isTheirs = ({ passage }: Candidate<Passage>) => passage.speakers.includes(speaker)
  const theirs = among(quoted, words, candidates.filter(isTheirs))
  if (theirs.outcome === 'EXACT' || theirs.outcome === 'PUNCTUATION') return theirs
  const others = among(
    quoted,
    words,
    candidates.filter((candidate) => !isTheirs(candidate)),
  )
  const isOthers = others.outcome === 'EXACT' || others.outcome === 'PUNCTUATION'
  if (isOthers || (theirs.outcome === 'NOT_FOUND' && others.outcome !== 'NOT_FOUND')) {
    return { outcome: 'OTHER_SPEAKER', matches: others.matches }
  }
  return theirs
}

function among<Passage extends QuotablePassage>(
  quoted: string,
  words: readonly ComparedWord[],
  candidates: readonly Candidate<Passage>[],
): QuotationCheck<Passage> {
  const whole = (candidate: Candidate<Passage>) => ({
    passage: candidate.passage,
    diff: [{ op: 'EQUAL', text: spaced(quoted) }] as const,
  })
  const exact = candidates.filter(({ passage }) => standsIn(spaced(passage.exact), spaced(quoted)))
  if (exact.length > 0) return { outcome: 'EXACT', matches: exact.slice(0, MOST_MATCHES).map(whole) }
  const alike = candidates.filter(
    (candidate) =>
      standsIn(fold(candidate.passage.exact), fold(spaced(quoted))) || runAt(candidate.words, words) !== -1,
  )
  if (alike.length > 0) return { outcome: 'PUNCTUATION', matches: alike.slice(0, MOST_MATCHES).map(whole) }

  const spliced = splicesOf(words, candidates)
  if (spliced !== null) {
    return { outcome: spliced.adjoin ? 'PUNCTUATION' : 'SPLICED', matches: spliced.matches }
  }
  const altered = nearest(words, candidates)
  return altered.length > 0 ? { outcome: 'ALTERED', matches: altered } : { outcome: 'NOT_FOUND', matches: [] }
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Whether words stand in a text, not inside longer words. */
function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const cut = `${text.slice(Math.max(0, at - 2), at)}|`
    const isWhole = !/[\p{L}\p{N}]\|$/u.test(cut) || !/^[\p{L}\p{N}]/u.test(words)
    const after = text.slice(at + words.length, at + words.length + 2)
    if (isWhole && !(/^[\p{L}\p{N}\p{M}]/u.test(after) && /[\p{L}\p{N}\p{M}]$/u.test(words))) return true
  }
  return false
}

/** Where a run of words stands among others; -1 where it does not. */
function runAt(words: readonly ComparedWord[], run: readonly ComparedWord[]): number {
  for (let at = 0; at + run.length <= words.length; at += 1) {
    if (run.every((word, index) => sameWord(word, words[at + index] as ComparedWord))) return at
  }
  return -1
}

/** The passages that the words are nearly of: at least half of the letters of both stand in the same words. */
function nearest<Passage extends QuotablePassage>(
  words: readonly ComparedWord[],
  candidates: readonly Candidate<Passage>[],
): QuoteMatch<Passage>[] {
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
    .slice(0, MOST_MATCHES)
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
