const matching = 'As recorded'

/** What became of the words of a quotation, as `checkQuote` tells it. */
const outcomes: Readonly<Record<string, readonly [title: string, words: string]>> = {
  EXACT: [matching, 'Match'],
  PUNCTUATION: [matching, 'Match but for punctuation'],
  EDITED: [matching, 'Match but for what an editor put in brackets'],
  SPLICED: ['Joined from two places', 'Two passages that do not stand together are joined as one'],
  PART: ['Only a part is recorded', 'The record has a part of these words'],
  OTHER_TRANSLATION: [
    'Perhaps another translation',
    'Nearly the words of a recorded translation: compare them with the original',
  ],
  ALTERED: ['Some words differ', 'Nearly the recorded words'],
  TOO_FEW_WORDS: ['Too few words', 'So few everyday words identify no statement'],
  NOT_FOUND: ['Not found', 'Not in this record'],
}

const cautions: Readonly<Record<string, readonly [title: string, words: string]>> = {
  NEGATION_CUT: ['A negation is cut off', 'Match, but the passage has a negation beside them'],
  NOT_QUOTED: ['Not a quotation', 'Match, but they are the source’s own words, not in quotation marks there'],
  REFUTED: ['Does not hold', 'Recorded, but not found in the text of their source'],
}

const speakers: Readonly<Record<string, string>> = {
  CONFIRMED: 'Matches',
  OTHER: 'Differs',
  UNCONFIRMED: 'Not clear',
  NOT_NAMED: 'Your draft names none',
}

/** Whether the words are those that are recorded. */
const isMatch = (outcome: string): boolean => outcomes[outcome]?.[0] === matching

type Verdict = { readonly outcome: string; readonly caution: string | null; readonly speaker: string }

/** In two or three words, what a writer should know first. */
export function verdictTitle({ outcome, caution, speaker }: Verdict): string {
  if (caution !== null) return cautions[caution]?.[0] ?? caution
  if (speaker === 'OTHER') return 'Another speaker'
  if (speaker === 'UNCONFIRMED' && isMatch(outcome)) return 'Speaker not clear'
  return outcomes[outcome]?.[0] ?? outcome
}

/** What became of the words. */
export const wordsVerdict = ({ outcome, caution }: Verdict): string =>
  (caution === null ? outcomes[outcome] : cautions[caution])?.[1] ?? outcome

/** Whether it was that speaker; nothing to compare with where the words are not found. */
export const speakerVerdict = ({ outcome, speaker }: Verdict): string =>
  outcome === 'NOT_FOUND' || outcome === 'TOO_FEW_WORDS'
    ? 'Nothing to compare with'
    : (speakers[speaker] ?? speaker)
