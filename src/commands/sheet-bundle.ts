import { SourceAtDocument } from '../generated/operations.ts'
import {
  bundleOfRows,
  type CsvBundle,
  type CsvMeaning,
  type KnownRecord,
  type StatementCells,
  sourceKey,
} from '../index.ts'
import type { Ask } from './asking.ts'
import { heldRecords } from './known-records.ts'

/**
 * The bundle of the rows beside what the graph holds: it is made anew until the graph was asked for every id that it gives,
 * and each stands for the same record there, or for none.
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

/** How many addresses are asked for at once, each with an alias. */
const mostAtOnce = 50

/** The sources that the graph has of those whose addresses the rows give, by `sourceKey`. */
export async function knownSources(ask: Ask, rows: readonly StatementCells[]): Promise<Map<string, string>> {
  const urls = [...new Set(rows.map((row) => row.url).filter((each) => URL.canParse(each)))]
  const variables = urls.map((url) => ({ url }))
  const found = await ask.each(SourceAtDocument, variables, mostAtOnce)
  return new Map(
    found.flatMap(({ sourceByUrl: source }, at) => (source ? [[sourceKey(urls[at] ?? ''), source.id]] : [])),
  )
}
