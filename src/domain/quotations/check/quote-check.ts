import type { VerificationStatus } from '../../vocabulary.ts'
import { quotedSpans, spokenWords } from '../marks/quotation-marks.ts'
import { verifies } from '../passages/passages.ts'
import { type NearlyQuoted, nearlyQuoted } from './altered.ts'
import { type ComparedText, comparedText, wordsBeside } from './compared-text.ts'
import { editedRun } from './edited.ts'
import { areTooFew } from './few-words.ts'
import { mayTranslateToo } from './other-translation.ts'
import { partlyQuoted } from './partly-quoted.ts'
import { cutAt, type DraftAround, type QuoteCut } from './quote-cut.ts'
import { quotePlaces } from './quote-places.ts'
import { splicesOf } from './spliced.ts'
import { type DiffPart, diffOf } from './word-diff.ts'

export type { DraftAround, QuoteCut }

/** The outcome of checking words that somebody puts in quotation marks, the best first. */
export const QUOTE_OUTCOMES = [
  'EXACT',
  'PUNCTUATION',
  'EDITED',
  'SPLICED',
  'PART',
  'OTHER_TRANSLATION',
  'ALTERED',
  'TOO_FEW_WORDS',
  'NOT_FOUND',
] as const
export type QuoteOutcome = (typeof QUOTE_OUTCOMES)[number]

/** Why words should not be quoted although a passage has them, the least serious reason first. */
export const QUOTE_CAUTIONS = ['NEGATION_CUT', 'NOT_QUOTED', 'REFUTED'] as const
export type QuoteCaution = (typeof QUOTE_CAUTIONS)[number]

/** A passage that may be the one quoted, and whose words it contains. */
export type QuotablePassage = {
  readonly exact: string
  readonly quoted: boolean
  readonly status: VerificationStatus
  readonly speakers: readonly string[]
  /** Its source, if known: two passages of one source may adjoin. */
  readonly source?: string
  readonly start?: number | null
  readonly end?: number | null
  /** Its statement, if known: several passages may each contain a part of one statement. */
  readonly statement?: string
  /** Whether it is recorded as the translation of another passage. */
  readonly isTranslation?: boolean
  /** The source's text directly before and after it, if known. */
  readonly prefix?: string | null
  readonly suffix?: string | null
}

export type QuoteMatch<Passage> = {
  readonly passage: Passage
  readonly diff: readonly DiffPart[]
  readonly cut: QuoteCut | null
}

export type QuotationCheck<Passage> = {
  readonly outcome: QuoteOutcome
  /**
   * Null if the words are neither EXACT nor PUNCTUATION, or if nothing speaks against one of the passages that have
   * them.
   */
  readonly caution: QuoteCaution | null
  /** The candidate passages, the best first; for SPLICED, the two parts in order. */
  readonly matches: readonly QuoteMatch<Passage>[]
}

/** Whether a passage has the words, even if there is a reason not to quote them. */
export const isFound = ({ outcome }: { readonly outcome: QuoteOutcome }): boolean =>
  outcome === 'EXACT' || outcome === 'PUNCTUATION' || outcome === 'EDITED'

const MOST_MATCHES = 5

/** A passage and its words, or a quotation inside a passage. */
type Candidate<Passage> = {
  readonly passage: Passage
  readonly text: ComparedText
  /** The text before and after it, in the passage and around it. */
  readonly before: string
  readonly after: string
}

/** A passage that has the words, and how the words are cut out of it. */
type Found<Passage> = QuoteMatch<Passage> & { readonly exact: boolean }

/**
 * Checks quoted words against passages. TOO_FEW_WORDS: everyday words, too few to identify anything. EXACT: a passage
 * has them. PUNCTUATION: the same words in the same order, with other punctuation or typography (a question mark counts
 * as a word). EDITED: the same apart from an editor's square brackets. SPLICED: two passages joined as if they were
 * one. PART: they contain a whole passage, and more around it. ALTERED: nearly the words of one; the diff shows the
 * difference. OTHER_TRANSLATION: the same of a passage that is a translation, where the difference may be another
 * translator's choice.
 *
 * A passage that the source has in quotation marks is preferred to the source's own words (NOT_QUOTED), and these to a
 * passage that was not found in its source (REFUTED): the caution is that of the best passage that has the words. It is
 * NEGATION_CUT if each of the best passages has a negation next to the words that neither they nor the draft's words
 * around them have.
 */
export function checkQuotation<Passage extends QuotablePassage>(
  quoted: string,
  passages: readonly Passage[],
  around: DraftAround = {},
): QuotationCheck<Passage> {
  const words = comparedText(quoted)
  if (words.words.length === 0) return nothing('NOT_FOUND')
  const sorted = [...passages].sort((a, b) => standingOf(b) - standingOf(a))
  const candidates = sorted.map((passage) =>
    candidateOf(passage, passage.quoted ? spokenWords(passage.exact) : passage.exact, {
      from: 0,
      to: passage.exact.length,
    }),
  )
  const inside = candidates.flatMap(quotedInside)
  const wholes = [...candidates.filter(({ passage }) => cautionOf(passage) !== 'NOT_QUOTED'), ...inside]
  if (
    areTooFew(
      unbracketed(words),
      wholes.map(({ text }) => text.words),
    )
  )
    return nothing('TOO_FEW_WORDS')

  const found = foundAmong(words, candidates, inside, around)
  if (found !== null) return found
  const spliced = splicesOf(words.words, candidates.map(withWords))
  if (spliced !== null) return { outcome: 'SPLICED', caution: null, matches: spliced.matches.map(uncut) }
  return partOrAltered(words, candidates)
}

const nothing = (outcome: QuoteOutcome) => ({ outcome, caution: null, matches: [] })

const unbracketed = ({ words }: ComparedText) => {
  const own = words.filter(({ bracket }) => bracket === null)
  return own.length === 0 ? words : own
}

/** The caution about a passage. If its source has no text, it was never checked whether it is in quotation marks. */
function cautionOf({ quoted, status }: QuotablePassage): QuoteCaution | null {
  if (status === 'NOT_FOUND') return 'REFUTED'
  return quoted || status === 'NO_TEXT' ? null : 'NOT_QUOTED'
}

const gravity = (caution: QuoteCaution | null) => (caution === null ? -1 : QUOTE_CAUTIONS.indexOf(caution))

/** How good a passage is to quote from; higher is better. */
const standingOf = (passage: QuotablePassage) =>
  -4 * gravity(cautionOf(passage)) + 2 * Number(passage.quoted) + Number(verifies(passage.status))

const candidateOf = <Passage extends QuotablePassage>(
  passage: Passage,
  words: string,
  { from, to }: { readonly from: number; readonly to: number },
): Candidate<Passage> => ({
  passage,
  text: comparedText(words),
  before: `${passage.prefix ?? ''}${passage.exact.slice(0, from)}`,
  after: `${passage.exact.slice(to)}${passage.suffix ?? ''}`,
})

/** The quotations inside a passage that is not itself a quotation as a whole. */
const quotedInside = <Passage extends QuotablePassage>({ passage }: Candidate<Passage>) =>
  quotedSpans(passage.exact).map(({ words, from, to }) => candidateOf(passage, words, { from, to }))

const withWords = <Passage>({ passage, text }: Candidate<Passage>) => ({ passage, words: text.words })

/** How the best passages that have the words have them, or how two adjoining ones do; null if none has. */
function foundAmong<Passage extends QuotablePassage>(
  quoted: ComparedText,
  candidates: readonly Candidate<Passage>[],
  inside: readonly Candidate<Passage>[],
  around: DraftAround,
): QuotationCheck<Passage> | null {
  const whole = candidates.flatMap((candidate) => placed(quoted, candidate, around))
  const asQuoted = inside
    .filter(({ passage }) => cautionOf(passage) === 'NOT_QUOTED')
    .flatMap((candidate) => placed(quoted, candidate, around))
  const edited = candidates.flatMap((candidate) => placedAsEdited(quoted, candidate, around))
  const cutStatements = new Set(
    [...whole, ...edited].flatMap(({ cut, passage }) => (cut?.negates ? [passage.statement] : [])),
  )
  const isSound = ({ cut, passage }: Found<Passage>) =>
    !cut?.negates && (passage.statement === undefined || !cutStatements.has(passage.statement))

  for (const caution of [null, ...QUOTE_CAUTIONS]) {
    const level = caution === 'NEGATION_CUT' ? null : caution
    const stands = ({ passage }: { readonly passage: Passage }) =>
      gravity(cautionOf(passage)) <= gravity(level)
    const fits = (one: Found<Passage>) => caution !== null || isSound(one)
    const best = [...whole.filter(stands), ...asQuoted].filter(fits)
    const all = [...best, ...asQuoted, ...whole].filter(fits)
    const exact = distinct(all.filter(({ exact: isExact }) => isExact))
    if (best.some(({ exact: isExact }) => isExact)) return { outcome: 'EXACT', caution, matches: exact }
    if (best.length > 0) return { outcome: 'PUNCTUATION', caution, matches: distinct(all) }
    const adjoining = splicesOf(quoted.words, candidates.filter(stands).map(withWords))
    if (adjoining?.adjoin) return { outcome: 'PUNCTUATION', caution, matches: adjoining.matches.map(uncut) }
    const mended = edited.filter(stands).filter(fits)
    if (mended.length > 0) return { outcome: 'EDITED', caution, matches: distinct(mended) }
  }
  return null
}

/** The place of the words in a candidate's passage; if there are several, the one at which least is cut off. */
function placed<Passage extends QuotablePassage>(
  quoted: ComparedText,
  { passage, text, before, after }: Candidate<Passage>,
  around: DraftAround,
): Found<Passage>[] {
  const diff: DiffPart[] = [{ op: 'EQUAL', text: quoted.text }]
  const places = quotePlaces(quoted, text).map((place) => ({
    passage,
    diff,
    exact: place.exact,
    cut: cutAt(`${before}${place.before}`, `${place.after}${after}`, around),
  }))
  return places.sort((a, b) => turning(a.cut) - turning(b.cut)).slice(0, 1)
}

const turning = (cut: QuoteCut | null) => (cut === null ? 0 : cut.negates ? 2 : 1)

function placedAsEdited<Passage extends QuotablePassage>(
  quoted: ComparedText,
  { passage, text, before, after }: Candidate<Passage>,
  around: DraftAround,
): Found<Passage>[] {
  const words = wordsBeside(text, quoted)
  const edited = editedRun(wordsBeside(quoted, text), words)
  if (edited === null) return []
  const [from, to] = [words[edited.from]?.start ?? 0, words[edited.to]?.end ?? text.text.length]
  const cut = cutAt(`${before}${text.text.slice(0, from)}`, `${text.text.slice(to)}${after}`, around)
  return [{ passage, diff: diffOf(edited.runs), exact: false, cut }]
}

/** The first match of each passage. */
function distinct<Passage>(found: readonly Found<Passage>[]): QuoteMatch<Passage>[] {
  const byPassage = new Map([...found].reverse().map((one) => [one.passage, one]))
  const passages = [...new Set(found.map(({ passage }) => passage))].slice(0, MOST_MATCHES)
  return passages.flatMap((passage) => {
    const one = byPassage.get(passage)
    return one === undefined ? [] : [{ passage, diff: one.diff, cut: one.cut }]
  })
}

/**
 * Words that contain a whole passage are PART, unless they nearly match more of another passage. Only if the closest of
 * these is a translation may the words be another one.
 */
function partOrAltered<Passage extends QuotablePassage>(
  quoted: ComparedText,
  candidates: readonly Candidate<Passage>[],
): QuotationCheck<Passage> {
  const altered = nearlyQuoted(quoted, candidates, MOST_MATCHES)
  const parts = candidates
    .flatMap(({ passage, text }) => {
      const part = partlyQuoted(wordsBeside(quoted, text), wordsBeside(text, quoted))
      return part === null ? [] : [{ passage, ...part }]
    })
    .sort((a, b) => b.weight - a.weight)
  const most = Math.max(0, ...altered.map(({ weight }) => weight))
  const isPart = parts[0] !== undefined && parts[0].weight >= most
  const matches = (isPart ? parts.slice(0, MOST_MATCHES) : altered).map(({ passage, runs }) => ({
    passage,
    diff: diffOf(runs),
    cut: null,
  }))
  return { outcome: isPart ? 'PART' : outcomeOfNear(altered[0]), caution: null, matches }
}

function outcomeOfNear(closest: NearlyQuoted<QuotablePassage> | undefined): QuoteOutcome {
  if (closest === undefined) return 'NOT_FOUND'
  const { passage, runs } = closest
  const isSound = passage.isTranslation && cautionOf(passage) !== 'REFUTED'
  return isSound && mayTranslateToo(runs) ? 'OTHER_TRANSLATION' : 'ALTERED'
}

const uncut = <Match>(match: Match) => ({ ...match, cut: null })
