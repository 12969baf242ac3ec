import { STATEMENT_TYPES } from '../domain/vocabulary.ts'
import type { GraphStore } from '../graph/store.ts'
import type { StatementFilter } from '../records/pages/statements.ts'
import { csvText } from './csv.ts'
import { jsonLdText } from './json-ld.ts'
import { exportedRecords, formatOfExport } from './records.ts'
import { selectRecords } from './select-records.ts'
import { type BundleHeader, jsonText, ndjsonText } from './text.ts'

/** The types by which a filter may select statements. */
export { STATEMENT_TYPES }

/** The formats of an export: a bundle, a bundle as lines, a spreadsheet, schema.org's vocabulary. */
export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'jsonld'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The title and description of what is exported. */
type Titled = Pick<BundleHeader, 'title' | 'description'>

export type ExportOptions = Partial<Titled> & {
  /** `json` if not given. */
  readonly format?: ExportFormat
  /** The statements to export, with everything that they refer to; if not given, the whole graph. */
  readonly filter?: StatementFilter
}

const defaultTitle: Titled = {
  title: 'On Record export',
  description: 'A graph of who said what, with its receipts, as it was exported.',
}

/**
 * Writes the graph as pieces of text, in constant memory. The same records give the same bytes: a bundle that is
 * exported, imported into an empty graph and exported again is unchanged. (While others write, each page shows the
 * graph at the time it is read.)
 */
export async function* exportBundle(
  store: GraphStore,
  { format = 'json', filter, ...header }: ExportOptions = {},
): AsyncGenerator<string> {
  const selection = filter && (await selectRecords(store, filter))
  const version = await formatOfExport(store, selection)
  const records = exportedRecords(store, version, selection)
  const named = { ...defaultTitle, ...header, format: version }
  if (format === 'csv') yield* csvText(store, records)
  else if (format === 'jsonld') yield* jsonLdText(store, named, records)
  else yield* format === 'ndjson' ? ndjsonText(named, records) : jsonText(named, records)
}
