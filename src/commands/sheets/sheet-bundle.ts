import { SourceAtDocument } from '../../generated/operations.ts'
import type { StatementCells } from '../../spreadsheet/columns.ts'
import type { KnownRecord } from '../../spreadsheet/known-records.ts'
import { bundleOfRows, type CsvBundle, type CsvMeaning, sourceKey } from '../../spreadsheet/statements.ts'
import type { Ask } from '../remote/asking.ts'
import { heldRecords } from './known-records.ts'

/**
 * The bundle of the rows, with ids that stand for the same record in the graph or for none: it is made again until the
 * graph has been asked for every id in it.
 */
export async function bundleBeside(
  ask: Ask,
  rows: readonly StatementCells[],
  meaning: CsvMeaning,
): Promise<{ made: CsvBundle; held: ReadonlyMap<string, KnownRecord> }> {
  const held = new Map<string, KnownRecord>()
  const lookedUp = new Set<string>()
  for (;;) {
    const made = bundleOfRows(rows, { ...meaning, held })
    const unknown = [...made.givenIds].filter((id) => !lookedUp.has(id))
    if (unknown.length === 0) return { made, held }
    for (const id of unknown) lookedUp.add(id)
    for (const [id, record] of await heldRecords(ask, unknown)) held.set(id, record)
  }
}

/** How many URLs are asked for at once, each with an alias. */
const mostAtOnce = 50

/** The graph's sources with the rows' URLs, by `sourceKey`. */
export const knownSources = (ask: Ask, rows: readonly StatementCells[]): Promise<Map<string, string>> =>
  sourcesAt(
    ask,
    rows.flatMap(({ url, rating_url }) => [url, rating_url]).filter((each) => URL.canParse(each)),
  )

/** The graph's sources with some URLs, by `sourceKey`. */
export async function sourcesAt(ask: Ask, given: readonly string[]): Promise<Map<string, string>> {
  const urls = [...new Set(given)]
  const variables = urls.map((url) => ({ url }))
  const found = await ask.each(SourceAtDocument, variables, mostAtOnce)
  return new Map(
    found.flatMap(({ sourceByUrl: source }, at) => (source ? [[sourceKey(urls[at] ?? ''), source.id]] : [])),
  )
}
