import { rowHolding } from '../../bundle/to-graph/rows.ts'
import { conceptOf, type Field, referenceIn } from '../../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../../domain/concepts/references.ts'
import type { Stored } from '../../domain/concepts/stored.ts'
import { pageArguments, pageOf } from '../../domain/paging/pages.ts'
import { badInput, notFound } from '../../errors.ts'
import { type RecordType, readsOf } from '../../queries/reads.ts'
import type { RequestRecords } from '../../records/context.ts'
import type { Revision } from '../../records/read/revisions.ts'
import type { ActorRow, AttributionRow, RowOf, SpeakerRow, StatementRow } from '../../records/read/rows.ts'
import { wholeOf } from '../../records/read/wanted.ts'

type AnyRow = RowOf[RecordType]

/**
 * A record as it stood at a revision that is not its newest: a row that holds what it held, with what it referred to. Null
 * for a revision that it never had.
 *
 * @throws NOT_FOUND where that cannot be shown, since it named a record that was redacted or withdrawn
 */
export async function rowAtRevision(
  now: AnyRow,
  number: number,
  records: RequestRecords,
): Promise<AnyRow | null> {
  const revision = await records.revisions.ofRecord(now.id, number)
  if (revision === null) return null
  const { content, at } = revision
  const gone = (what: string) =>
    notFound(`Revision ${number} of "${now.id}" cannot be shown: ${what}. Ask for a later revision.`, {
      argument: 'revision',
    })
  if (content === null) throw gone('something that it named has been redacted since')
  const named = async (id: string): Promise<AnyRow> => {
    const found = await records.record(id)
    if (found === null) throw gone(`it names "${id}", which has been withdrawn since`)
    return found
  }
  const row = { ...rowHolding(now, content), revision: number, updatedAt: at }
  const referred = await referredTo(now.concept, JSON.parse(content), named)
  if (row.concept !== 'Statement') return { ...row, ...referred }
  const reports = await reportsThen(row, revision, records)
  return {
    ...row,
    ...referred,
    speakers: await speakersIn(JSON.parse(content), (row as StatementRow).saidAt, named),
    candidates: await candidatesIn(JSON.parse(content), (row as StatementRow).saidAt, named),
    reports,
    reportsThen: reports,
  }
}

/** What a record referred to, under the names of its fields, as it is now. */
async function referredTo(
  concept: RecordType,
  content: object,
  named: (id: string) => Promise<AnyRow>,
): Promise<Record<string, unknown>> {
  const fields = Object.entries<Field>(conceptOf(concept).fields)
  const found = fields.map(async ([name, field]) => {
    const neighbours = readsOf(concept).neighbours[name]
    if (neighbours === undefined || referenceIn(field) === null) return []
    const rows = await Promise.all(idsIn(content, name).map(named))
    return [[name, neighbours.isOne ? (rows[0] ?? null) : rows] as const]
  })
  return Object.fromEntries((await Promise.all(found)).flat())
}

const speakersIn = (
  { id, speakers }: Stored['Statement'],
  saidAtThen: string | null,
  named: (id: string) => Promise<AnyRow>,
): Promise<SpeakerRow[]> =>
  Promise.all(
    speakers.map(async ({ actor, role, onBehalfOf }, position) => ({
      id: `${id}/speaker-${position + 1}`,
      role: role ?? null,
      onBehalfOfId: onBehalfOf ?? null,
      actor: (await named(actor)) as ActorRow,
      saidAtThen,
    })),
  )

const candidatesIn = (
  { id, candidates = [] }: Stored['Statement'],
  saidAtThen: string | null,
  named: (id: string) => Promise<AnyRow>,
): Promise<SpeakerRow[]> =>
  Promise.all(
    candidates.map(async ({ actor, role, likelihood, basis }, position) => ({
      id: `${id}/candidate-${position + 1}`,
      role: role ?? null,
      onBehalfOfId: null,
      likelihood,
      basis,
      actor: (await named(actor)) as ActorRow,
      saidAtThen,
    })),
  )

/** Those of a statement's receipts that it had then, as they stood. */
async function reportsThen(
  statement: StatementRow,
  { until }: Revision,
  records: RequestRecords,
): Promise<AttributionRow[]> {
  const reports = (await records.neighbours(statement, {
    name: 'reports',
    of: wholeOf('Attribution'),
  })) as readonly AttributionRow[]
  const held = await records.revisions.contentsBefore(
    reports.map(({ id }) => id),
    until,
  )
  return reports.flatMap((report) => {
    const content = held.get(report.id) ?? null
    return content === null ? [] : [rowHolding(report, content)]
  })
}

/** A page of the receipts that a statement had at an earlier revision, in the order of those that it has now. */
export function pageOfReportsThen(
  reports: readonly AttributionRow[],
  args: { readonly filter?: unknown; readonly first?: number | null; readonly after?: string | null },
) {
  if (valueIn(args, 'filter') != null)
    throw badInput('attributions.filter', 'the receipts of an earlier revision cannot be filtered.')
  const page = pageArguments(args, { order: 'ID', argument: 'attributions' })
  const { after } = page
  const rows = reports.filter(({ id }) => after === null || id > after).slice(0, page.first + 1)
  return pageOf({
    rows,
    page,
    keyOf: ({ id }) => id,
    count: () => ({ total: reports.length, isExact: true }),
  })
}
