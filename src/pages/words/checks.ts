import type { CheckedFragment, ShownFragment, VerificationStatus } from '../../generated/page-operations.ts'
import { dayWords } from './dates.ts'

/** What was found, where this server compared the words with the text, and where a bundle only says so. */
type Finding = { readonly here: (noun: string) => string; readonly recorded: (noun: string) => string }

const findings: Readonly<Record<VerificationStatus, Finding>> = {
  VERBATIM: {
    here: (noun) => `Matches the ${noun}’s text`,
    recorded: () => 'Recorded as matching',
  },
  NORMALISED: {
    here: () => 'Matches but for punctuation or spacing',
    recorded: (noun) => `Recorded as matching the ${noun} but for punctuation or spacing`,
  },
  MOVED: {
    here: (noun) => `Found in another place of the ${noun}, whose text has changed`,
    recorded: (noun) => `Recorded as found in another place of the ${noun}, whose text has changed`,
  },
  AMBIGUOUS: {
    here: (noun) => `Found in more than one place of the ${noun}, and it is not clear which is meant`,
    recorded: (noun) => `Recorded as found in more than one place of the ${noun}`,
  },
  NOT_FOUND: {
    here: (noun) => `Not in the ${noun}`,
    recorded: (noun) => `Recorded as not in the ${noun}`,
  },
  SOURCE_CHANGED: {
    here: (noun) => `The ${noun} has changed since`,
    recorded: (noun) => `Recorded from an earlier text of the ${noun}, which has changed since`,
  },
  NO_TEXT: {
    here: (noun) => `Not compared: there was no text of the ${noun}`,
    recorded: (noun) => `Not compared with the ${noun}’s text`,
  },
}

/** Whether the words are there, as whoever checked them says: these two are the only ones that count as found. */
export const isFound = (status: VerificationStatus): boolean =>
  status === 'VERBATIM' || status === 'NORMALISED'

/**
 * What is known of a receipt's words, in one sentence. Only what was compared with the text on this server is told as a fact;
 * what a bundle says of itself is told as a record.
 */
export function checkWords(
  { status, checkedHere, checkedAt }: Omit<CheckedFragment, 'reason'>,
  noun: string,
): string {
  if (status === 'NO_TEXT') return `${findings.NO_TEXT.recorded(noun)}.`
  if (!checkedHere) return `${findings[status].recorded(noun)}; not checked on this server.`
  return `${findings[status].here(noun)}, checked here${checkedAt === null ? '' : ` on ${dayWords(checkedAt)}`}.`
}

/** What was found of all, where it is the same of each; else null. It is then said once. */
export function sameOfAll(checks: readonly string[]): string | null {
  const [check = null, ...others] = new Set(checks)
  return others.length === 0 ? check : null
}

const partNames: Readonly<Record<Exclude<ShownFragment['part'], 'CONTENT'>, (words: string) => string>> = {
  SPEAKER: () => 'the speaker’s name',
  CUE: (words) => `‘${words}’`,
  TIME: (words) => `‘${words}’`,
  CHANNEL: (words) => `‘${words}’`,
  ROLE: (words) => `‘${words}’`,
  ADDRESSEE: (words) => `‘${words}’`,
}

/** What a check is about: "the quotation, the speaker’s name, ‘said’". */
export function checkedParts(passages: readonly ShownFragment[]): string {
  const content = passages.filter(({ part }) => part === 'CONTENT')
  const shown =
    content.length === 0
      ? []
      : [content.length > 1 ? `the ${content.length} passages shown` : onePassage(content)]
  const others = passages.flatMap(({ part, exact }) => (part === 'CONTENT' ? [] : [partNames[part](exact)]))
  return [...new Set([...shown, ...others])].join(', ')
}

const onePassage = ([passage]: readonly ShownFragment[]) =>
  passage?.quoted ? 'the quotation' : 'the passage shown'
