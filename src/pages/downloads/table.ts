import { cellText } from '../../domain/texts/csv.ts'
import type { BackedFragment, ReportsFragment, RowsFragment } from '../../generated/page-operations.ts'
import { pathOf, publicAddress, type Site } from '../site.ts'
import { checkWords } from '../words/checks.ts'
import { quotedIn } from '../words/excerpts.ts'
import { sourceNouns, statementTypes } from '../words/kinds.ts'
import { publishedWords, publisherName, sourceName } from '../words/sources.ts'
import { speakerNames } from '../words/speakers.ts'

type Statement = RowsFragment['nodes'][number]

/** Each column, and what stands in it for one report of a statement. What is no quotation says so in its header. */
const columns: readonly (readonly [
  header: string,
  cell: (statement: Statement, report: BackedFragment, site: Site) => string,
])[] = [
  ['speaker', (statement) => speakerNames(statement)],
  ['role', ({ speakers }) => speakers.flatMap(({ role }) => role ?? []).join('; ')],
  ['type', ({ type }) => statementTypes[type][0]],
  ['summary (not a quotation)', ({ text }) => text],
  ['quoted words', (_statement, { passages }) => quotedIn(passages).join(' | ')],
  ['date (EDTF)', ({ saidAt }) => saidAt?.edtf ?? ''],
  ['how the date is known', ({ saidAt }) => saidAt?.basis.toLowerCase() ?? 'no source gives a date'],
  ['publisher', (_statement, { source }) => publisherName(source)],
  ['source', (_statement, { source }) => sourceName(source)],
  ['published', (_statement, { source }) => publishedWords(source)],
  ['link', (_statement, { source }) => source.url ?? ''],
  [
    'check',
    (_statement, { verification, source }) => checkWords(verification, sourceNouns[source.sourceKind]),
  ],
  ['page', ({ id }, _report, site) => publicAddress(site, pathOf(id))],
]

/** What is to be in a table, page by page. */
export type TableRows = {
  readonly statements: (after: string | null) => Promise<RowsFragment>
  readonly reports: (statement: string, after: string | null) => Promise<ReportsFragment>
}

/**
 * All statements as comma-separated values (RFC 4180), a line for each report of one, read page by page as it is taken. It
 * begins with a byte order mark, by which spreadsheets know UTF-8.
 */
export async function* tableText(rows: TableRows, site: Site): AsyncGenerator<string> {
  yield `\uFEFF${line(columns.map(([header]) => header))}`
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo } = await rows.statements(after)
    for (const statement of nodes)
      for await (const report of reportsOf(statement, rows))
        yield line(columns.map(([, cell]) => cell(statement, report, site)))
    if (!pageInfo.hasNextPage) return
    after = pageInfo.endCursor
  }
}

/** All reports of a statement: few have more than came along with it. */
async function* reportsOf({ id, attributions }: Statement, { reports }: TableRows) {
  let page: ReportsFragment = attributions
  yield* page.nodes
  while (page.pageInfo.hasNextPage) {
    page = await reports(id, page.pageInfo.endCursor)
    yield* page.nodes
  }
}

const line = (cells: readonly string[]) => `${cells.map(cellText).join(',')}\r\n`
