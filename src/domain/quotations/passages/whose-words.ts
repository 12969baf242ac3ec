import {
  checkQuotation,
  type DraftAround,
  type QuotablePassage,
  type QuotationCheck,
} from '../check/quote-check.ts'

/** Whether quoted words are those of the speaker they are attributed to. */
export const SPEAKER_VERDICTS = ['CONFIRMED', 'OTHER', 'UNCONFIRMED', 'NOT_NAMED'] as const
export type SpeakerVerdict = (typeof SPEAKER_VERDICTS)[number]

/** The outcome for quoted words, and whether the passages they may come from are the speaker's. */
export type WhoseWords<Passage> = QuotationCheck<Passage> & { readonly areTheirs: boolean }

/**
 * Checks quoted words against the passages of one speaker and, if none of these has them, against everybody else's. If
 * both have them equally well, the speaker's own count.
 */
export function checkWordsOf<Passage extends QuotablePassage>(
  quoted: string,
  passages: readonly Passage[],
  isTheirs: (passage: Passage) => boolean,
  around: DraftAround = {},
): WhoseWords<Passage> {
  const theirs = checkQuotation(quoted, passages.filter(isTheirs), around)
  if (isSound(theirs)) return { ...theirs, areTheirs: true }
  const rest = passages.filter((passage) => !isTheirs(passage))
  const others = checkQuotation(quoted, rest, around)
  const areOthers = isHeldWhole(theirs.outcome) ? isSound(others) : standingOf(others) > standingOf(theirs)
  return areOthers ? { ...others, areTheirs: false } : { ...theirs, areTheirs: true }
}

/**
 * The verdict on a speaker whom the graph knows. OTHER requires that a passage of somebody else has the words: words
 * that are merely close to a passage may be the speaker's own.
 */
export function verdictOfKnown({
  outcome,
  areTheirs,
}: {
  outcome: string
  areTheirs: boolean
}): SpeakerVerdict {
  if (!saysWhose(outcome)) return 'UNCONFIRMED'
  if (areTheirs) return 'CONFIRMED'
  return isHeldWhole(outcome) ? 'OTHER' : 'UNCONFIRMED'
}

/** Whether an outcome names passages, so that there is a speaker to compare with. */
const saysWhose = (outcome: string): boolean => outcome !== 'NOT_FOUND' && outcome !== 'TOO_FEW_WORDS'

/** Whether a passage has the words, or the words contain a passage, unchanged. */
const isHeldWhole = (outcome: string): boolean => ['EXACT', 'PUNCTUATION', 'EDITED', 'PART'].includes(outcome)

/** Whether a passage has the words, and nothing speaks against quoting them. */
const isSound = ({ outcome, caution }: QuotationCheck<unknown>) => isHeldWhole(outcome) && caution === null

/** How close passages come to the words. */
function standingOf({ outcome, caution }: QuotationCheck<unknown>): number {
  if (outcome === 'NOT_FOUND') return 0
  if (outcome === 'TOO_FEW_WORDS') return 1
  if (caution === 'REFUTED') return 2
  return isHeldWhole(outcome) ? 4 : 3
}
