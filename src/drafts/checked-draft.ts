import type { DraftQuotation } from '../domain/quotations/marks/drafts.ts'
import type { SpeakerCheck } from '../domain/speakers/verdict.ts'
import { OnRecordError } from '../errors.ts'
import { CheckQuoteDocument } from '../generated/operations.ts'
import type { Ask } from './ask.ts'
import { draftSpeakers } from './draft-speakers.ts'
import { notesOf } from './quote-notes.ts'
import { areWordsFound, type CheckedQuotation, type NotedAnswer, type QuoteAnswer } from './quote-report.ts'

/** The options that apply to all quotations of a draft. */
export type CheckRequest = {
  /** The actor who is supposed to have said all of them; null if the draft says whose they are. */
  readonly speaker: string | null
  /** Whether a quotation passes although its speaker is not confirmed. */
  readonly allowsUnconfirmed: boolean
}

/** Looks up every quotation of a draft. Quotations inside one that was found as quoted count as found with it. */
export async function checkedDraft(
  ask: Ask,
  quotations: readonly DraftQuotation[],
  { speaker, allowsUnconfirmed }: CheckRequest,
): Promise<CheckedQuotation[]> {
  const look = lookingUp(ask)
  const says = speaker === null ? await draftSpeakers(ask, quotations) : null
  const checked: CheckedQuotation[] = []
  let foundDepth = Number.POSITIVE_INFINITY
  for (const quotation of quotations) {
    const { words, line, column, depth, closed, saidBy } = quotation
    if (depth > foundDepth) continue
    const answer = await look(quotation, speaker)
    const check = says === null ? null : await says(quotation, answer)
    const theirs = check === null ? answer : await answerOf(check, answer, (id) => look(quotation, id))
    const isFound = areWordsFound(theirs) && isSpeakerRight(theirs, allowsUnconfirmed)
    foundDepth = isFound ? depth : Number.POSITIVE_INFINITY
    const named = saidBy.names.map(({ text }) => text)
    const note = [...notesOf(theirs, saidBy, check), ...(closed ? [] : [unclosed])].join(' ') || null
    checked.push({ words, line, column, depth, closed, ...theirs, named, isFound, note })
  }
  return checked
}

const unclosed = 'No mark closes this quotation: it is assumed to end here.'

const isSpeakerRight = ({ speaker }: QuoteAnswer, allowsUnconfirmed: boolean): boolean =>
  speaker === 'CONFIRMED' || speaker === 'NOT_NAMED' || (allowsUnconfirmed && speaker === 'UNCONFIRMED')

/**
 * The answer with the verdict on the speaker whom the draft names; if others said the same words, with the receipts of
 * this speaker.
 */
async function answerOf(
  { verdict, confirmed, others }: SpeakerCheck,
  answer: NotedAnswer,
  look: (speaker: string) => Promise<NotedAnswer>,
): Promise<NotedAnswer> {
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
  (ask: Ask) =>
  async ({ words, before, after }: DraftQuotation, speaker: string | null): Promise<NotedAnswer> => {
    try {
      const { checkQuote } = await ask.one(CheckQuoteDocument, { words, speaker, before, after })
      return { ...checkQuote, note: null }
    } catch (fault) {
      if (!(fault instanceof OnRecordError) || fault.details.argument !== 'words') throw fault
      return { outcome: 'NOT_FOUND', caution: null, speaker: 'NOT_NAMED', matches: [], note: fault.message }
    }
  }
