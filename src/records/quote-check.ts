import { callsActor, type KnownActor } from '../domain/called.ts'
import { isWholeName } from '../domain/how-named.ts'
import { checkName } from '../domain/names.ts'
import {
  checkQuotation,
  type DraftAround,
  type QuotablePassage,
  type QuotationCheck,
  type QuoteCaution,
  type QuoteCut,
  type QuoteOutcome,
} from '../domain/quote-check.ts'
import { foldedWords } from '../domain/search.ts'
import { checkWordsOf, type SpeakerVerdict, verdictOfKnown } from '../domain/whose-words.ts'
import type { DiffPart } from '../domain/word-diff.ts'
import { badInput } from '../errors.ts'
import { statementsSharingWords } from '../generated/queries.ts'
import { type AttributionRow, type PassageRow, passagesOf } from './attribution.ts'
import type { RequestRecords } from './context.ts'
import type { Reader } from './reader.ts'
import { attributionsBound, noParts, type StatementRow } from './statement.ts'

/** What the graph has of quoted words: the outcome, and the passages that come into question with their receipts. */
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

/** The most characters that are looked up, what of them finds statements, and the statements that are compared. */
const longestQuotation = 5_000
const longestPhrase = 32
const mostNeedles = 12
const mostStatements = 40
/** So many statements are ranked by the words that they share; the store's index gives the likeliest of them. */
const mostRanked = 1_000

/** Whose words they should be, an actor by its id or by a name; and the draft's own words around them. */
export type QuoteQuestion = DraftAround & {
  readonly words: string
  readonly speaker?: string | null
  readonly speakerNamed?: string | null
}

/**
 * Looks for quoted words among the passages of the statements that share the most words with them, and whether they are those
 * of the speaker, or were said in its name.
 *
 * @throws BAD_USER_INPUT where there is nothing to look up, too much, no such actor, or two speakers
 */
export async function checkQuote(
  records: RequestRecords,
  { words, speaker = null, speakerNamed = null, ...around }: QuoteQuestion,
): Promise<QuoteCheckRow> {
  if (words.length > longestQuotation)
    throw badInput('words', `it has ${words.length} characters; at most ${longestQuotation} are looked up.`)
  const folded = foldedWords(words)
  if (folded.length === 0) throw badInput('words', 'it has no word to look up.')
  if (speaker !== null && speakerNamed !== null)
    throw badInput('speakerNamed', 'give this or speaker, not both.')

  const known = speaker === null ? null : await knownSpeaker(records, speaker)
  const named = speakerNamed === null ? null : await actorsOfName(records, speakerNamed)
  const parts = { ...noParts, speakers: true, attributions: attributionsBound }
  const ids = await records.quotes.idsSharing(folded, known ?? named?.[0] ?? null)
  const statements = await Promise.all(ids.map((id) => records.statements.byId(id, parts)))
  const candidates = statements.flatMap((statement) => (statement ? candidatesOf(statement) : []))

  if (known !== null) {
    const check = checkWordsOf(words, candidates, ({ speakers }) => speakers.includes(known), around)
    return answerOf(check, verdictOfKnown(check))
  }
  if (speakerNamed === null || named === null)
    return answerOf(checkQuotation(words, candidates, around), 'NOT_NAMED')

  const called = await calledBy(records, speakerNamed, candidates)
  const isTheirs = ({ speakers }: Candidate) => speakers.some((id) => named.includes(id) || called.has(id))
  const check = checkWordsOf(words, candidates, isTheirs, around)
  const verdict = verdictOfKnown(check)
  return answerOf(check, verdict === 'OTHER' && named.length === 0 ? 'UNCONFIRMED' : verdict)
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

/** @throws BAD_USER_INPUT where there is no such actor */
async function knownSpeaker(records: RequestRecords, id: string): Promise<string> {
  const actor = await records.actors.byId(id)
  if (actor === null) throw badInput('speaker', `there is no actor "${id}". Find its id with actorsNamed.`)
  return actor.id
}

/** The actors whose whole name it is. */
async function actorsOfName(records: RequestRecords, name: string): Promise<string[]> {
  checkName(name, 'speakerNamed')
  const found = await records.actorsNamed(name)
  return found.flatMap(({ reason, actorId }) => (isWholeName(reason) ? [actorId] : []))
}

/** Of the speakers of some passages, those that a name calls, be it by a part of theirs. */
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
  const [actor, names] = await Promise.all([records.actors.byId(id), records.entities.namesOf(id)])
  const isPerson = actor?.concept === 'Person'
  return { id, names: names.map(({ value, kind }) => ({ value, kind, isPerson })) }
}

export const quoteRecords = (read: Reader) => ({
  /** The statements that hold folded words in this order, then those that hold the most of them, an actor's first among equals. */
  idsSharing: async (folded: readonly string[], speaker: string | null): Promise<string[]> => {
    const telling = tellingWords(folded)
    const phrase = folded.slice(0, longestPhrase).join(' ')
    const [any, all] = [' ', ' AND '].map((sign) => telling.map((word) => `"${word}"`).join(sign))
    const rows = await read(statementsSharingWords, {
      lucene: `"${phrase}"^10000 (${all})^100 ${any}`,
      needles: telling.map((word) => ` ${word} `),
      phrase: ` ${phrase} `,
      speaker,
      scan: mostRanked,
      limit: mostStatements,
    })
    return rows.map(({ id }) => id)
  },
})

/** The longest tell the most. */
const tellingWords = (folded: readonly string[]): string[] =>
  [...new Set(folded)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, mostNeedles)

function candidatesOf(statement: StatementRow): Candidate[] {
  const speakers = (statement.speakers ?? []).flatMap(({ actor, onBehalfOf }) => [
    actor.id,
    ...(onBehalfOf ? [onBehalfOf.id] : []),
  ])
  const attributions = [...(statement.attributions ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
  return attributions.flatMap((attribution) =>
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
        attribution,
        passage,
      })),
  )
}
