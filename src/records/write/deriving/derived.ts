import { ACTORS } from '../../../domain/concepts/concepts.ts'
import type { Stored } from '../../../domain/concepts/stored.ts'
import { isOfSources } from '../../../domain/graphs/clusters.ts'
import { groupsOf } from '../../../domain/groups.ts'
import { searchTextOf, statementMark } from '../../../domain/search/search.ts'
import { QUOTE_FORMS } from '../../../domain/vocabulary.ts'
import { conflict } from '../../../errors.ts'
import {
  deriveParticipants,
  deriveRelations,
  deriveStatements,
  lockRecords,
  type ReceiptsOfStatementsRow,
  receiptsOfStatements,
  statementIdsOfSources,
} from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { type GraphRecord, type Properties, paged } from '../../graph-record.ts'
import { judgedBetween } from '../../judgement-record.ts'
import { reclusterActors } from './clusters.ts'
import { deriveListing } from './listing.ts'
import { regroupTexts } from './shared-texts.ts'

/**
 * Derives fields from other records, in the transaction that wrote the records: a statement's form, sources and search
 * text from its attributions; which sources share a text; a merged actor's search text from its names; an event's participants; a dispute's time,
 * speakers and subjects; what a retraction takes back; and, from judgements, who is the same. Derived fields are not
 * part of a record's content: they have no revision and are not logged.
 *
 * @param derived the statements that were written with what is derived of them
 * @param recopied the sources that are now recorded as copies of another one than before
 */
export async function derive(
  transaction: Transaction,
  written: readonly GraphRecord[],
  created: ReadonlySet<string>,
  derived: ReadonlySet<string> = new Set(),
  recopied: readonly string[] = [],
): Promise<void> {
  const idsOf = (...concepts: string[]) =>
    written.filter(({ concept }) => concepts.includes(concept)).map(({ id }) => id)
  const ofParts = written.flatMap(({ concept, properties }) =>
    concept === 'Attribution' || concept === 'Assessment' ? [String(properties.statementId)] : [],
  )
  const isOld = (id: string) => !created.has(id)
  const oldSources = idsOf('Source').filter(isOld)
  const judgements = new Set(idsOf('Judgement'))
  const sourcesJudged = written.filter(({ properties }) => isOfSources(properties.verdict))
  const near = [...new Set([...recopied, ...sourcesJudged.flatMap(judgedBetween)])]
  const regrouped = await regroupTexts(transaction, near, judgements)
  const ofSources = await statementsOf(transaction, [...new Set([...oldSources, ...regrouped])])
  const ofReceipts = [...idsOf('Statement'), ...ofParts].filter((id) => !derived.has(id))
  await deriveFromReceipts(transaction, [...new Set([...ofReceipts, ...ofSources])])

  await deriveListing(transaction, idsOf(...ACTORS).filter(isOld))

  const actorsJudged = written
    .filter(({ properties }) => !isOfSources(properties.verdict))
    .flatMap(judgedBetween)
  if (actorsJudged.length > 0) await reclusterActors(transaction, [...new Set(actorsJudged)], judgements)

  const participations = idsOf('Participation')
  const events = idsOf('Event').filter(isOld)
  if (participations.length + events.length > 0)
    await transaction.run(deriveParticipants, { participations, events })

  // Both ends, because a relation whose direction was reversed may have retracted the statement that it now begins at.
  const ends = written.flatMap(({ properties: { fromId, toId } }) =>
    [fromId, toId].filter((id) => typeof id === 'string'),
  )
  await derivedRelations(transaction, {
    ids: idsOf('StatementRelation', 'Dispute'),
    of: idsOf('Statement').filter(isOld),
    ends: [...new Set(ends)],
  })
}

/** Whether a record is a source that is recorded as a copy of another. */
export const isCopy = ({ concept, properties }: GraphRecord) =>
  concept === 'Source' && properties.copyOfId != null

/**
 * The ids of the statements that sources report. They are locked, as they are derived again but not written, so that a
 * concurrent writer sees this writer's result.
 */
export async function statementsOf(transaction: Transaction, sources: readonly string[]): Promise<string[]> {
  if (sources.length === 0) return []
  const ids = (await transaction.run(statementIdsOfSources, { ids: sources })).map(({ id }) => id).sort()
  if (ids.length > 0) await transaction.run(lockRecords, { ids })
  return ids
}

/**
 * Relations to derive again, statements whose relations are to be derived again, and statements that these may retract.
 */
type RelationsToDerive = {
  readonly ids?: readonly string[]
  readonly of?: readonly string[]
  readonly ends?: readonly string[]
}

/** Derives what relations take from their two statements, and statements from their relations. */
export async function derivedRelations(
  transaction: Transaction,
  { ids = [], of = [], ends = [] }: RelationsToDerive,
): Promise<void> {
  if (ids.length + of.length + ends.length > 0) await transaction.run(deriveRelations, { ids, of, ends })
}

/**
 * Derives statements' forms, sources and search texts from their attributions.
 *
 * @throws CONFLICT if a statement has no attribution
 */
export async function deriveFromReceipts(transaction: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return
  const receipts = groupsOf(await transaction.run(receiptsOfStatements, { ids }), ({ id }) => id)
  const bare = ids.find((id) => !receipts.has(id))
  if (bare !== undefined) {
    throw conflict(
      `"${bare}" would be left without an attribution, and a statement needs at least one. Withdraw the statement instead.`,
      { record: bare },
    )
  }
  const rows = ids.map((id) => {
    const reports = receipts.get(id) ?? []
    const sources = new Map(reports.map((report) => [report.sourceId, report]))
    return {
      id,
      properties: fromReceipts(reports),
      searchText: searchTextOfStatement(reports),
      reports: [...sources.values()].map(({ sourceId, key, span }) => paged(sourceId, key, span)),
    }
  })
  await transaction.run(deriveStatements, { rows })
}

/** What the derived fields of a statement need of one of its receipts, and what its search text does. */
export type Report = Pick<
  ReceiptsOfStatementsRow,
  'form' | 'attributionId' | 'textId' | 'publishedFrom' | 'publishedUntil'
>
export type SearchedReport = Pick<ReceiptsOfStatementsRow, 'text' | 'speakers' | 'content' | 'speakerAsNamed'>

/** The derived fields of a statement, from all its receipts in order of their ids. */
export const fromReceipts = (reports: readonly Report[]): Properties => ({
  form: QUOTE_FORMS.find((form) => reports.some((report) => report.form === form)) ?? 'INDIRECT',
  independentSources: new Set(reports.map(({ textId }) => textId)).size,
  firstReportedId: firstReported(reports),
})

/**
 * The text that a statement is found by: its own words, the words its sources have, what they call the speaker, and the
 * speakers' ids.
 */
export function searchTextOfStatement(reports: readonly SearchedReport[]): string {
  const words = reports.flatMap(({ content, speakerAsNamed }) => [
    ...(JSON.parse(content) as Stored['Attribution']).passages
      .filter(({ part }) => part === 'CONTENT')
      .map(({ exact }) => exact),
    speakerAsNamed,
  ])
  return `${searchTextOf([reports[0]?.text, ...words], reports[0]?.speakers)}${statementMark} `
}

/** The report that certainly came first: its source's latest possible instant is before the earliest of all others. */
function firstReported(reports: readonly Report[]): string | null {
  const [first, ...others] = [...reports].sort((a, b) => (a.publishedFrom ?? 0) - (b.publishedFrom ?? 0))
  if (!first || reports.some(({ publishedFrom }) => publishedFrom === null)) return null
  const isFirst = others.every((other) => (first.publishedUntil ?? 0) < (other.publishedFrom ?? 0))
  return isFirst ? first.attributionId : null
}
