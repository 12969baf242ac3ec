import { idsIn } from '../../../domain/concepts/references.ts'
import { groupsOf } from '../../../domain/groups.ts'
import {
  type TranslatingReport,
  type TranslationFault,
  translationFaults,
} from '../../../domain/quotations/passages/translations.ts'
import { conflict } from '../../../errors.ts'
import { contentsByIds, receiptContents } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import type { GraphRecord } from '../../graph-record.ts'
import type { Reader } from '../../reader.ts'

type Candidate = Pick<GraphRecord, 'id' | 'concept'> & { readonly content: object }

/** A report as it is stored. */
type Report = TranslatingReport & { readonly statement: string }

/** What is known of the graph that the records come into. */
export type Until = {
  /** The content that a record had until now, as JSON; null if it is new. */
  readonly before: (id: string) => string | null
  /** Whether a record is only created by the same write, so that nothing of it is in the graph. */
  readonly isNew: (id: string) => boolean
}

/**
 * Finds passages that could not be what they are said to be, a translation of another passage, once these records are
 * written: the original is in none of the reports, or would no longer be. Reads nothing where no report translates, and
 * none loses words.
 */
export async function translationFaultsIn(
  read: Reader,
  records: readonly Candidate[],
  { before, isNew }: Until,
): Promise<TranslationFault[]> {
  const reports = records.flatMap(({ concept, content }) =>
    concept === 'Attribution' ? [content as Report] : [],
  )
  const concerned = reports.filter((report) => translates(report) || losesWords(report, before(report.id)))
  if (concerned.length === 0) return []
  const statements = [...new Set(concerned.map(({ statement }) => statement))].sort()
  const ids = statements.filter((id) => !isNew(id))
  const stored = ids.length === 0 ? [] : await read(receiptContents.REPORTS, { ids })
  const all = new Map(
    [...stored.map(({ content }): Report => JSON.parse(content)), ...reports].map((report) => [
      report.id,
      report,
    ]),
  )
  const inOrder = [...all.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  const ofStatements = groupsOf(inOrder, ({ statement }) => statement)
  const translating = statements.flatMap((id) => {
    const group = ofStatements.get(id) ?? []
    return group.some(translates) ? [group] : []
  })
  if (translating.length === 0) return []
  const sources = new Set(translating.flat().map(({ source }) => source))
  const languages = await languagesOf(read, [...sources].filter((id) => !isNew(id)).sort())
  for (const { id, concept, content } of records)
    if (concept === 'Source') languages.set(id, languageIn(content))
  const languageOf = (source: string) => languages.get(source) ?? null
  return translating.flatMap((group) => translationFaults(group, { areAll: true, languageOf }))
}

/**
 * Refuses such passages. Statements are locked before, so that of two writers the second one sees what the first one wrote.
 *
 * @throws CONFLICT with the report that translates
 */
export async function refuseLostOriginals(
  transaction: Transaction,
  records: readonly Candidate[],
  until: Until,
): Promise<void> {
  const [fault] = await translationFaultsIn((query, params) => transaction.run(query, params), records, until)
  if (fault === undefined) return
  const { report, passage, message, mend } = fault
  throw conflict(`${report}.passages[${passage}].translationOf: ${message} ${mend}`, { record: report })
}

const translates = ({ passages }: Report) => passages.some(({ translationOf }) => translationOf != null)

/** Whether a report no longer has words that it had, which others may translate. */
function losesWords({ passages }: Report, before: string | null): boolean {
  if (before === null) return false
  const now = new Set(passages.map(({ exact }) => exact))
  return (JSON.parse(before) as Report).passages.some(({ exact }) => !now.has(exact))
}

async function languagesOf(read: Reader, ids: readonly string[]): Promise<Map<string, string | null>> {
  const sources = ids.length === 0 ? [] : await read(contentsByIds, { ids })
  return new Map(sources.map(({ id, content }) => [id, languageIn(JSON.parse(content))]))
}

const languageIn = (source: object): string | null => idsIn(source, 'language')[0] ?? null
