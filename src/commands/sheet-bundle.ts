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
  const known = new Map<string, string>()
  const left = [...new Set(rows.map((row) => row.url).filter((each) => URL.canParse(each)))]
  while (left.length > 0) {
    const some = left.splice(0, mostAtOnce)
    const variables = Object.fromEntries(some.map((url, at) => [`u${at}`, url]))
    const query = `query At(${some.map((_, at) => `$u${at}: URL!`).join(' ')}) {
      ${some.map((_, at) => `at${at}: sourceByUrl(url: $u${at}) { id }`).join('\n')}
    }`
    const found = await ask<Readonly<Record<string, { readonly id: string } | null>>>(query, variables)
    for (const [at, url] of some.entries()) {
      const source = found[`at${at}`]
      if (source) known.set(sourceKey(url), source.id)
    }
  }
  return known
}
