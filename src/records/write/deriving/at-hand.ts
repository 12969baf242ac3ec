import { groupsOf } from '../../../domain/groups.ts'
import { textsReported } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import type { GraphRecord, Properties } from '../../graph-record.ts'
import { fromReceipts, isCopy, type Report, type SearchedReport, searchTextOfStatement } from './derived.ts'

type OwnReport = SearchedReport & Pick<Report, 'attributionId' | 'form'> & { readonly sourceId: string }

/** The receipts of a new statement in order of their ids, and its page key. */
export type OwnReports = {
  readonly reports: readonly OwnReport[]
  readonly key: string
  readonly span: string
}

/**
 * The new statements that come with all of their receipts, which is most of them: a receipt of a statement that was not in
 * the graph can only come with it. What is derived of them needs nothing from the graph but their sources' dates and
 * texts. A source that is written as a copy at the same time is read after it was written, as are its statements
 * (derived.ts). Whoever assesses a statement is linked to it once the assessment is written.
 *
 * @param created the ids of the new ones among the records
 */
export function newStatements(
  written: readonly { readonly record: GraphRecord; readonly json: string }[],
  created: ReadonlySet<string>,
): ReadonlyMap<string, OwnReports> {
  const attributions = written.filter(({ record }) => record.concept === 'Attribution')
  const receipts = groupsOf(attributions, ({ record }) => String(record.properties.statementId))
  const copies = new Set(written.flatMap(({ record }) => (isCopy(record) ? record.id : [])))
  const assessed = new Set(
    written.flatMap(({ record: { concept, properties } }) =>
      concept === 'Assessment' ? String(properties.statementId) : [],
    ),
  )
  const found = new Map<string, OwnReports>()
  for (const { record } of written) {
    if (record.concept !== 'Statement' || !created.has(record.id) || assessed.has(record.id)) continue
    const speakers = record.links.flatMap(({ type, to }) => (type === 'SAID_BY' ? to : []))
    const of = { text: String(record.properties.text), speakers: [...new Set(speakers)].sort() }
    const reports = (receipts.get(record.id) ?? []).map((receipt) => ({ ...of, ...reportIn(receipt) }))
    if (reports.length === 0 || reports.some(({ sourceId }) => copies.has(sourceId))) continue
    reports.sort((a, b) => (a.attributionId < b.attributionId ? -1 : 1))
    found.set(record.id, {
      reports,
      key: String(record.properties.key),
      span: String(record.properties.span),
    })
  }
  return found
}

function reportIn({ record: { id, properties }, json }: { record: GraphRecord; json: string }) {
  const { form, speakerAsNamed, sourceId } = properties
  return {
    attributionId: id,
    form: String(form),
    content: json,
    speakerAsNamed: speakerAsNamed == null ? null : String(speakerAsNamed),
    sourceId: String(sourceId),
  }
}

type Origin = Pick<Report, 'textId' | 'publishedFrom' | 'publishedUntil'>

/**
 * What is derived of new statements, by their ids. Their sources are read only now that relationships to them were written,
 * because until then another writer could change them.
 */
export async function derivedAtHand(
  transaction: Transaction,
  written: readonly GraphRecord[],
  statements: ReadonlyMap<string, OwnReports>,
): Promise<ReadonlyMap<string, Properties>> {
  const origins = new Map<string, Origin>()
  for (const { id, concept, properties } of written) {
    if (concept !== 'Source') continue
    const { publishedFrom, publishedUntil } = properties
    origins.set(id, {
      textId: id,
      publishedFrom: number(publishedFrom),
      publishedUntil: number(publishedUntil),
    })
  }
  const sources = [...statements.values()].flatMap(({ reports }) => reports.map(({ sourceId }) => sourceId))
  const ids = [...new Set(sources)].filter((id) => !origins.has(id))
  if (ids.length > 0)
    for (const { id, ...origin } of await transaction.run(textsReported, { ids })) origins.set(id, origin)
  return new Map(
    [...statements].map(([id, { reports }]) => {
      const whole = reports.flatMap((report) => {
        const origin = origins.get(report.sourceId)
        return origin === undefined ? [] : { ...report, ...origin }
      })
      return [id, { ...fromReceipts(whole), searchText: searchTextOfStatement(reports) }]
    }),
  )
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null)
