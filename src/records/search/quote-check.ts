import { callsActor, type KnownActor } from '../../domain/names/called.ts'
import { isWholeName } from '../../domain/names/how-named.ts'
import { checkName } from '../../domain/names/names.ts'
import {
  checkQuotation,
  type DraftAround,
  isFound,
  type QuotablePassage,
  type QuotationCheck,
  type QuoteCaution,
  type QuoteCut,
  type QuoteOutcome,
} from '../../domain/quotations/check/quote-check.ts'
import { quoteNeedles } from '../../domain/quotations/check/quote-needles.ts'
import type { DiffPart } from '../../domain/quotations/check/word-diff.ts'
import { contextOf } from '../../domain/quotations/passages/passage-context.ts'
import {
  checkWordsOf,
  type SpeakerVerdict,
  verdictOfKnown,
} from '../../domain/quotations/passages/whose-words.ts'
import { badInput } from '../../errors.ts'
import type { RequestRecords } from '../context.ts'
import { type PassageRow, passagesOf } from '../read/receipts.ts'
import type { AttributionRow, StatementRow } from '../read/rows.ts'
import { ofTypes, onlyIdsOf, wholeOf } from '../read/wanted.ts'

/** The result of a quotation check: the outcome, and the candidate passages with their receipts. */
export type QuoteCheckRow = {
  readonly outcome: QuoteOutcome
  readonly caution: QuoteCaution | null
  readonly speaker: SpeakerVerdict
  readonly matches: readonly QuoteMatchRow[]
}

export type QuoteMatchRow = {
  readonly attribution: AttributionRow
  readonly passage: PassageRow
  readonly diff: readonly DiffPart[]
  readonly cut: QuoteCut | null
}

type Candidate = QuotablePassage & { readonly attribution: AttributionRow; readonly passage: PassageRow }

/** The most characters that a quotation may have. */
const longestQuotation = 5_000
/** How many characters around a passage are read, to tell how its sentence begins and ends. */
const contextWidth = 160

/** Who is supposed to have said the words, as an actor's id or name, and the draft's own words around them. */
export type QuoteQuestion = DraftAround & {
  readonly words: string
  readonly speaker?: string | null
  readonly speakerNamed?: string | null
}

/**
 * Looks for quoted words in the passages of the statements that share most words with them, and tells whether the
 * speaker said them, or someone else did on the speaker's behalf.
 *
 * @throws BAD_USER_INPUT if there are no words to look up or too many, no such actor, or two speakers
 */
export async function checkQuote(
  records: RequestRecords,
  { words, speaker = null, speakerNamed = null, ...around }: QuoteQuestion,
): Promise<QuoteCheckRow> {
  if (words.length > longestQuotation)
    throw badInput(
      'words',
      `it has ${words.length} characters; a quotation may have at most ${longestQuotation}.`,
    )
  const needles = quoteNeedles(words)
  if (needles === null) throw badInput('words', 'it has no words to look up.')
  if (speaker !== null && speakerNamed !== null)
    throw badInput('speakerNamed', 'give this or speaker, not both.')

  const known = speaker === null ? null : await knownSpeaker(records, speaker)
  const named = speakerNamed === null ? null : await actorsOfName(records, speakerNamed)
  const ids = await records.quotes.idsSharing(needles, known ?? named?.[0] ?? null)
  const statements = await Promise.all(ids.map((id) => records.statement(id, withWords)))
  const candidates = statements.flatMap((statement) => (statement ? candidatesOf(statement) : []))

  if (known !== null) {
    const check = await inContext(records, candidates, (passages) =>
      checkWordsOf(words, passages, ({ speakers }) => speakers.includes(known), around),
    )
    return answerOf(check, verdictOfKnown(check))
  }
  if (speakerNamed === null || named === null) {
    const check = await inContext(records, candidates, (passages) => checkQuotation(words, passages, around))
    return answerOf(check, 'NOT_NAMED')
  }

  const called = await calledBy(records, speakerNamed, candidates)
  const isTheirs = ({ speakers }: Candidate) => speakers.some((id) => named.includes(id) || called.has(id))
  const check = await inContext(records, candidates, (passages) =>
    checkWordsOf(words, passages, isTheirs, around),
  )
  const verdict = verdictOfKnown(check)
  return answerOf(check, verdict === 'OTHER' && named.length === 0 ? 'UNCONFIRMED' : verdict)
}

/** Checks passages. Those found whose source text is kept are checked again with the text around them. */
async function inContext<Check extends QuotationCheck<Candidate>>(
  records: RequestRecords,
  candidates: readonly Candidate[],
  check: (candidates: readonly Candidate[]) => Check,
): Promise<Check> {
  const first = check(candidates)
  if (!isFound(first)) return first
  const contexts = await Promise.all(
    first.matches.map(async ({ passage }) => {
      const text = await records.texts.keptOf(passage.passage.sourceId)
      return [passage, text === null ? null : contextOf(text, passage, contextWidth)] as const
    }),
  )
  const around = new Map(contexts)
  if ([...around.values()].every((context) => context === null)) return first
  return check(
    candidates.map((candidate) => {
      const context = around.get(candidate)
      return context ? { ...candidate, prefix: context.before, suffix: context.after } : candidate
    }),
  )
}

const answerOf = (
  { outcome, caution, matches }: QuotationCheck<Candidate>,
  speaker: SpeakerVerdict,
): QuoteCheckRow => ({
  outcome,
  caution,
  speaker,
  matches: matches.map(({ passage: { attribution, passage }, diff, cut }) => ({
    attribution,
    passage,
    diff,
    cut,
  })),
})

/** The id of an actor, which is another one if it was merged. @throws BAD_USER_INPUT if there is no such actor */
export async function knownSpeaker(records: RequestRecords, id: string): Promise<string> {
  const actor = await records.actor(id)
  if (actor === null) throw badInput('speaker', `there is no actor "${id}". Find its id with actorsNamed.`)
  return actor.id
}

/** The actors who have exactly this name. */
async function actorsOfName(records: RequestRecords, name: string): Promise<string[]> {
  checkName(name, 'speakerNamed')
  const found = await records.actorsNamed(name, onlyIdsOf('Actor'))
  return found.flatMap(({ reason, actorId }) => (isWholeName(reason) ? [actorId] : []))
}

/** Those speakers of some passages whom a name refers to, even if only by part of their own. */
async function calledBy(
  records: RequestRecords,
  text: string,
  candidates: readonly Candidate[],
): Promise<Set<string>> {
  const ids = [...new Set(candidates.flatMap(({ speakers }) => speakers))]
  const actors = await Promise.all(ids.map((id) => knownActor(records, id)))
  return new Set(actors.filter((actor) => callsActor({ text }, actor) !== null).map(({ id }) => id))
}

async function knownActor(records: RequestRecords, id: string): Promise<KnownActor> {
  const [actor, names] = await Promise.all([records.actor(id), records.entities.namesOf(id)])
  const isPerson = actor?.concept === 'Person'
  return { id, names: names.map(({ value, kind }) => ({ value, kind, isPerson })) }
}

/** What tells whose words a statement contains: its speakers, those they spoke for, and its reports. */
const withWords = ofTypes(['Statement'], () => ({
  fields: [],
  neighbours: [
    { name: 'speakers', of: onlyIdsOf('Actor') },
    { name: 'principals', of: onlyIdsOf('Actor') },
    { name: 'reports', of: wholeOf('Attribution') },
  ],
  pages: [],
}))

type WithWords = StatementRow & { readonly principals?: readonly { readonly id: string }[] }

function candidatesOf(statement: WithWords): Candidate[] {
  const speakers = [
    ...(statement.speakers ?? []).map(({ actor }) => actor.id),
    ...(statement.principals ?? []).map(({ id }) => id),
  ]
  return (statement.reports ?? []).flatMap((attribution) =>
    passagesOf(attribution)
      .filter(({ part }) => part === 'CONTENT')
      .map((passage) => ({
        exact: passage.exact,
        quoted: passage.quoted,
        status: passage.status,
        speakers,
        source: attribution.sourceId,
        start: passage.start,
        end: passage.end,
        statement: statement.id,
        isTranslation: passage.translationOf != null,
        prefix: passage.prefix,
        suffix: passage.suffix,
        attribution,
        passage,
      })),
  )
}
