import { STATEMENT_TYPES } from '../domain/vocabulary.ts'
import type { GraphStore } from '../graph/store.ts'
import type { StatementFilter } from '../records/pages/statements.ts'
import { csvText } from './csv.ts'
import { jsonLdText } from './json-ld.ts'
import { reach } from './reach.ts'
import { exportedRecords } from './records.ts'
import { type BundleHeader, jsonText, ndjsonText } from './text.ts'

/** What a filter may choose statements by. */
export { STATEMENT_TYPES }

/** The forms that a graph can be written in: a bundle, a bundle as lines, a spreadsheet, schema.org's words. */
export const EXPORT_FORMATS = ['json', 'ndjson', 'csv', 'jsonld'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type ExportOptions = Partial<BundleHeader> & {
  /** `json` where it is not given. */
  readonly format?: ExportFormat
  /** Which statements; they come with everything that they refer to. Everything where it is not given. */
  readonly filter?: StatementFilter
}

const defaultHeader: BundleHeader = {
  title: 'On Record export',
  description: 'A graph of who said what, with its receipts, as it was exported.',
}

/**
 * Writes the graph down, in pieces of text, in memory that does not grow with it. The same records give the same bytes:
 * exported, imported into an empty graph and exported again, a bundle is equal to itself. (While others write, each
 * page is as it is when it is read.)
 */
export async function* exportBundle(
  store: GraphStore,
  { format = 'json', filter, ...header }: ExportOptions = {},
): AsyncGenerator<string> {
  const reached = filter && (await reach(store, filter))
  const records = exportedRecords(store, reached)
  const named = { ...defaultHeader, ...header }
  if (format === 'csv') yield* csvText(store, records)
  else if (format === 'jsonld') yield* jsonLdText(store, named, records)
  else yield* format === 'ndjson' ? ndjsonText(named, records) : jsonText(named, records)
}
