import { SourceAtDocument } from '../../generated/operations.ts'
import type { StatementCells } from '../../spreadsheet/columns.ts'
import type { KnownRecord } from '../../spreadsheet/known-records.ts'
import { sourceKey } from '../../spreadsheet/statements.ts'
import type { Ask } from '../remote/asking.ts'
import { heldRecords } from './known-records.ts'

/** What is made beside the graph: its records that have an id which was given to something. */
export type Beside<Made> = { readonly made: Made; readonly held: ReadonlyMap<string, KnownRecord> }

/**
 * Makes something whose ids stand for the same record in the graph or for none: it is made again until the graph has been
 * asked for every id in it.
 */
export async function besideGraph<Made extends { readonly givenIds: Iterable<string> }>(
  ask: Ask,
  madeWith: (held: ReadonlyMap<string, KnownRecord>) => Made,
): Promise<Beside<Made>> {
  const held = new Map<string, KnownRecord>()
  const lookedUp = new Set<string>()
  for (;;) {
    const made = madeWith(held)
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
