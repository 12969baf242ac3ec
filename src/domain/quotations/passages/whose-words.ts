import {
  checkQuotation,
  type DraftAround,
  type QuotablePassage,
  type QuotationCheck,
} from '../check/quote-check.ts'

/** Whether quoted words are those of whom they are said to be of. */
export const SPEAKER_VERDICTS = ['CONFIRMED', 'OTHER', 'UNCONFIRMED', 'NOT_NAMED'] as const
export type SpeakerVerdict = (typeof SPEAKER_VERDICTS)[number]

/** What became of quoted words, and whether the passages that they may be from are those of one speaker. */
export type WhoseWords<Passage> = QuotationCheck<Passage> & { readonly areTheirs: boolean }

/**
 * Checks quoted words against the passages of one speaker, and against everybody else's where that speaker's own do not have
 * them. Of two that have them equally well, the speaker's own count.
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
 * The verdict on a speaker whom the graph knows. OTHER is said only of words that a passage of somebody else has: those that
 * are merely near a passage may be the speaker's own.
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

/** Whether a passage has the words, or the words hold a passage, unchanged. */
const isHeldWhole = (outcome: string): boolean => ['EXACT', 'PUNCTUATION', 'EDITED', 'PART'].includes(outcome)

/** Whether a passage has the words, and nothing tells against quoting them. */
const isSound = ({ outcome, caution }: QuotationCheck<unknown>) => isHeldWhole(outcome) && caution === null

/** How near passages come to the words. */
function standingOf({ outcome, caution }: QuotationCheck<unknown>): number {
  if (outcome === 'NOT_FOUND') return 0
  if (outcome === 'TOO_FEW_WORDS') return 1
  if (caution === 'REFUTED') return 2
  return isHeldWhole(outcome) ? 4 : 3
}
