import type { DraftQuotation } from '../domain/quotations/marks/drafts.ts'
import type { SpeakerCheck } from '../domain/speakers/verdict.ts'
import { OnRecordError } from '../errors.ts'
import { draftSpeakers } from './draft-speakers.ts'
import type { DraftLookUps, FoundPassage, QuoteAnswer } from './look-ups.ts'
import { type NotedAnswer, notesOf } from './quote-notes.ts'

/** How the quotations of a draft are checked. */
export type CheckRequest = {
  /** The actor who is supposed to have said all of them; null if the draft says whose they are. */
  readonly speaker: string | null
  /** Whether a quotation passes although its speaker is not confirmed. */
  readonly allowsUnconfirmed: boolean
  /** Which of them are checked: so many, from the one at this index. All of them where it is left out. */
  readonly part?: { readonly from: number; readonly first: number }
}

/**
 * A quotation in a draft and its result; `isFound` tells whether it may be quoted as it is, from the speaker whom the
 * draft names.
 */
export type CheckedQuotation<Match extends FoundPassage> = Pick<
  DraftQuotation,
  'words' | 'line' | 'column' | 'depth' | 'closed'
> &
  NotedAnswer<Match> & {
    /** Those to whom the draft attributes the words, as it writes their names. */
    readonly named: readonly string[]
    readonly isFound: boolean
  }

/** Looks up the quotations of a draft. Those inside one that was found as quoted count as found with it. */
export async function checkedDraft<Match extends FoundPassage>(
  lookUps: DraftLookUps<Match>,
  quotations: readonly DraftQuotation[],
  { speaker, allowsUnconfirmed, part = { from: 0, first: quotations.length } }: CheckRequest,
): Promise<CheckedQuotation<Match>[]> {
  const end = Math.min(quotations.length, part.from + part.first)
  const look = lookingUp(lookUps)
  const says = speaker === null ? await draftSpeakers(lookUps, quotations.slice(part.from, end)) : null
  const checked: CheckedQuotation<Match>[] = []
  for (let at = part.from; at < end; at = indexAfter(quotations, at, checked.at(-1)?.isFound === true)) {
    const quotation = quotations[at] as DraftQuotation
    const { words, line, column, depth, closed, saidBy } = quotation
    const answer = await look(quotation, speaker)
    const check = says === null ? null : await says(quotation, answer)
    const theirs = check === null ? answer : await answerOf(check, answer, (id) => look(quotation, id))
    const isFound = areWordsFound(theirs) && isSpeakerRight(theirs, allowsUnconfirmed)
    const named = saidBy.names.map(({ text }) => text)
    const note = [...notesOf(theirs, saidBy, check), ...(closed ? [] : [unclosed])].join(' ') || null
    checked.push({ words, line, column, depth, closed, ...theirs, named, isFound, note })
  }
  return checked
}

/** The index of the quotation to check after one that was checked: if that was found, not one inside it. */
export function indexAfter(quotations: readonly DraftQuotation[], at: number, isFound: boolean): number {
  const { depth = 0 } = quotations[at] ?? {}
  let next = at + 1
  while (isFound && (quotations[next]?.depth ?? 0) > depth) next += 1
  return next
}

/** Whether a passage has the words, and nothing speaks against quoting them. */
export const areWordsFound = ({ outcome, caution }: Pick<QuoteAnswer, 'outcome' | 'caution'>): boolean =>
  ['EXACT', 'PUNCTUATION', 'EDITED'].includes(outcome) && caution === null

const unclosed = 'No mark closes this quotation: it is assumed to end here.'

const isSpeakerRight = ({ speaker }: Pick<QuoteAnswer, 'speaker'>, allowsUnconfirmed: boolean): boolean =>
  speaker === 'CONFIRMED' || speaker === 'NOT_NAMED' || (allowsUnconfirmed && speaker === 'UNCONFIRMED')

/**
 * The answer with the verdict on the speaker whom the draft names; if others said the same words, with the receipts of
 * this speaker.
 */
async function answerOf<Match extends FoundPassage>(
  { verdict, confirmed, others }: SpeakerCheck,
  answer: NotedAnswer<Match>,
  look: (speaker: string) => Promise<NotedAnswer<Match>>,
): Promise<NotedAnswer<Match>> {
  const [said] = confirmed
  const isFirst = answer.matches[0]?.attribution.statement.speakers.some(
    ({ actor, onBehalfOf }) => actor.id === said || onBehalfOf?.id === said,
  )
  if (verdict === 'CONFIRMED' && said !== undefined && !isFirst) {
    const theirs = await look(said)
    return theirs.speaker === 'CONFIRMED' ? theirs : { ...answer, speaker: 'UNCONFIRMED' }
  }
  // If many have said the words, the first passages found may not include this speaker's.
  for (const { id } of others) {
    const theirs = await look(id)
    if (theirs.speaker === 'CONFIRMED') return theirs
  }
  const publishers = new Set(answer.matches.map(({ attribution }) => attribution.source.publisher?.id))
  const isReported = others.length > 0 && others.every(({ id }) => publishers.has(id))
  return { ...answer, speaker: isReported ? 'NOT_NAMED' : verdict }
}

/** Asks what the graph has of the words; if they cannot be looked up, the note says why. */
const lookingUp =
  <Match extends FoundPassage>({ quote }: DraftLookUps<Match>) =>
  async ({ words, before, after }: DraftQuotation, speaker: string | null): Promise<NotedAnswer<Match>> => {
    try {
      return { ...(await quote({ words, speaker, before, after })), note: null }
    } catch (fault) {
      if (!(fault instanceof OnRecordError) || fault.details.argument !== 'words') throw fault
      return { outcome: 'NOT_FOUND', caution: null, speaker: 'NOT_NAMED', matches: [], note: fault.message }
    }
  }
