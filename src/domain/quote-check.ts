import { nearlyQuoted } from './altered.ts'
import { fold } from './folded-text.ts'
import { verifies } from './passages.ts'
import { quotedSpans } from './quotation-marks.ts'
import { splicesOf } from './spliced.ts'
import type { VerificationStatus } from './vocabulary.ts'
import { type ComparedWord, comparedWords, type DiffPart, sameWord } from './word-diff.ts'

/** What became of words that somebody puts in quotation marks, the best first. */
export const QUOTE_OUTCOMES = [
  'EXACT',
  'PUNCTUATION',
  'EDITED',
  'SPLICED',
  'PART',
  'ALTERED',
  'TOO_FEW_WORDS',
  'NOT_FOUND',
] as const
export type QuoteOutcome = (typeof QUOTE_OUTCOMES)[number]

/** Why words are not to be quoted although a passage has them, the lesser first. */
export const QUOTE_CAUTIONS = ['NEGATION_CUT', 'NOT_QUOTED', 'REFUTED'] as const
export type QuoteCaution = (typeof QUOTE_CAUTIONS)[number]

/** A passage that may be what is quoted, and whose words it is. */
export type QuotablePassage = {
  readonly exact: string
  readonly quoted: boolean
  readonly status: VerificationStatus
  readonly speakers: readonly string[]
  /** Where it stands, where that is known: two passages may adjoin. */
  readonly source?: string
  readonly start?: number | null
  readonly end?: number | null
}

/** What turns the meaning of quoted words where they are cut out of their passage: the passage's own words there. */
export type QuoteCut = {
  /** The words directly before the quoted ones, down to a negation; null where there is none. */
  readonly before: string | null
  /** The words directly after them: a negation, or how the sentence goes on with "but", "unless" or the like; else null. */
  readonly after: string | null
  /** Whether a negation is among them: without it the words say the opposite. */
  readonly negates: boolean
}

/** The words of a draft that stand around its quotation marks. */
export type DraftAround = { readonly before?: string | null; readonly after?: string | null }

export type QuoteMatch<Passage> = {
  readonly passage: Passage
  readonly diff: readonly DiffPart[]
  readonly cut: QuoteCut | null
}

export type QuotationCheck<Passage> = {
  readonly outcome: QuoteOutcome
  /** Null where the words are neither EXACT nor PUNCTUATION, or a passage has them of which there is nothing to say. */
  readonly caution: QuoteCaution | null
  /** The passages that come into question, the best first; the two parts in their order where it is SPLICED. */
  readonly matches: readonly QuoteMatch<Passage>[]
}

const MOST_MATCHES = 5

/** A passage and its words; or what stands in quotation marks inside one. */
type Candidate<Passage> = {
  readonly passage: Passage
  readonly text: string
  readonly words: readonly ComparedWord[]
}

/**
 * Checks quoted words against passages. EXACT: they stand in one. PUNCTUATION: the same words in the same order, other
 * punctuation or typography (a question mark is no typography). SPLICED: two passages joined as if they were one.
 * ALTERED: nearly the words of one; the diff says how.
 *
 * A passage that the source has in quotation marks comes before the source's own words (NOT_QUOTED), and these before a
 * passage that was not found in its source (REFUTED): the caution is that of the best passage that has the words.
 */
export function checkQuotation<Passage extends QuotablePassage>(
  quoted: string,
  passages: readonly Passage[],
  _around: DraftAround = {},
): QuotationCheck<Passage> {
  const words = comparedWords(quoted)
  if (words.length === 0) return { outcome: 'NOT_FOUND', caution: null, matches: [] }
  const sorted = [...passages].sort((a, b) => standingOf(b) - standingOf(a))
  const candidates = sorted.map((passage) => candidateOf(passage, passage.exact))
  return among(quoted, words, candidates)
}

/** What there is to say of a passage. Of one without a text nobody looked whether it is in quotation marks. */
function cautionOf({ quoted, status }: QuotablePassage): QuoteCaution | null {
  if (status === 'NOT_FOUND') return 'REFUTED'
  return quoted || status === 'NO_TEXT' ? null : 'NOT_QUOTED'
}

const gravity = (caution: QuoteCaution | null) => (caution === null ? -1 : QUOTE_CAUTIONS.indexOf(caution))

/** How good a passage is to quote from, the best the highest. */
const standingOf = (passage: QuotablePassage) =>
  -4 * gravity(cautionOf(passage)) + 2 * Number(passage.quoted) + Number(verifies(passage.status))

const candidateOf = <Passage>(passage: Passage, text: string): Candidate<Passage> => ({
  passage,
  text,
  words: comparedWords(text),
})

function among<Passage extends QuotablePassage>(
  quoted: string,
  words: readonly ComparedWord[],
  candidates: readonly Candidate<Passage>[],
): QuotationCheck<Passage> {
  for (const caution of [null, ...QUOTE_CAUTIONS]) {
    const fit = candidates.filter(({ passage }) => gravity(cautionOf(passage)) <= gravity(caution))
    const found = foundIn(quoted, words, fit, candidates)
    if (found !== null) return { ...found, caution }
  }
  const spliced = splicesOf(words, candidates)
  if (spliced !== null) return { outcome: 'SPLICED', caution: null, matches: spliced.matches.map(uncut) }
  const altered = nearlyQuoted(words, candidates, MOST_MATCHES).map(uncut)
  return { outcome: altered.length > 0 ? 'ALTERED' : 'NOT_FOUND', caution: null, matches: altered }
}

/** How words stand in some passages, or in quotation marks inside one of all; null where they do not. */
function foundIn<Passage extends QuotablePassage>(
  quoted: string,
  words: readonly ComparedWord[],
  fit: readonly Candidate<Passage>[],
  all: readonly Candidate<Passage>[],
): Pick<QuotationCheck<Passage>, 'outcome' | 'matches'> | null {
  const best = [...fit, ...all.flatMap(quotedInside)]
  const matchesOf = (isIn: (candidate: Candidate<Passage>) => boolean): QuoteMatch<Passage>[] => {
    if (!best.some(isIn)) return []
    const passages = new Set([...best, ...all].filter(isIn).map(({ passage }) => passage))
    const diff = [{ op: 'EQUAL', text: spaced(quoted) }] as const
    return [...passages].slice(0, MOST_MATCHES).map((passage) => ({ passage, diff, cut: null }))
  }
  const exact = matchesOf(({ text }) => standsIn(spaced(text), spaced(quoted)))
  if (exact.length > 0) return { outcome: 'EXACT', matches: exact }
  const alike = matchesOf(
    (candidate) =>
      standsIn(fold(candidate.text), fold(spaced(quoted))) || runAt(candidate.words, words) !== -1,
  )
  if (alike.length > 0) return { outcome: 'PUNCTUATION', matches: alike }
  const spliced = splicesOf(words, fit)
  return spliced?.adjoin ? { outcome: 'PUNCTUATION', matches: spliced.matches.map(uncut) } : null
}

const uncut = <Match>(match: Match) => ({ ...match, cut: null })

/** What stands in quotation marks inside a passage that does not stand in them as a whole. */
const quotedInside = <Passage extends QuotablePassage>({ passage }: Candidate<Passage>) =>
  cautionOf(passage) === 'NOT_QUOTED'
    ? quotedSpans(passage.exact).map(({ words }) => candidateOf(passage, words))
    : []

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
