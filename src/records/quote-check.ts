import {
  checkQuotation,
  type DraftAround,
  type QuotablePassage,
  type QuoteCaution,
  type QuoteCut,
  type QuoteOutcome,
} from '../domain/quote-check.ts'
import { foldedWords } from '../domain/search.ts'
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

/**
 * Looks for quoted words among the passages of the statements that share the most words with them. `speaker` is an actor
 * whose words they should be, or in whose name they were said; `around`, the draft's own words on either side of them.
 *
 * @throws BAD_USER_INPUT where there is nothing to look up, too much, or no such actor
 */
export async function checkQuote(
  records: RequestRecords,
  words: string,
  speaker: string | null,
  around: DraftAround = {},
): Promise<QuoteCheckRow> {
  if (words.length > longestQuotation)
    throw badInput('words', `it has ${words.length} characters; at most ${longestQuotation} are looked up.`)
  const folded = foldedWords(words)
  if (folded.length === 0) throw badInput('words', 'it has no word to look up.')
  const actor = speaker === null ? null : await records.actors.byId(speaker)
  if (speaker !== null && actor === null)
    throw badInput('speaker', `there is no actor "${speaker}". Find its id with actorsNamed.`)

  const parts = { ...noParts, speakers: true, attributions: attributionsBound }
  const ids = await records.quotes.idsSharing(folded, actor?.id ?? null)
  const statements = await Promise.all(ids.map((id) => records.statements.byId(id, parts)))
  const candidates = statements.flatMap((statement) => (statement ? candidatesOf(statement) : []))
  const { outcome, caution, matches } = checkQuotation(words, candidates, actor?.id ?? null, around)
  return {
    outcome,
    caution,
    matches: matches.map(({ passage: { attribution, passage }, diff, cut }) => ({
      attribution,
      passage,
      diff,
      cut,
    })),
  }
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
