import type { Bundle } from '../../src/bundle/format.ts'
import { recordsOf } from '../../src/bundle/to-graph/records.ts'
import type { GraphStore, Value } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import type { GraphRecord } from '../../src/records/graph-record.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { query } from '../support/graphs/query.ts'

let writes = 0

/** What a write in a test says of itself; each is another write. */
export const note = (reason?: string) => ({ writeId: `test-${++writes}`, by: 'Ann', reason })

/** The small bundle, changed, in a store. */
export async function importSmall(store: GraphStore, changes: Partial<Bundle> = {}): Promise<Bundle> {
  const given = bundle(changes)
  const { problems } = await importBundle(store, given, 'Ann')
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return given
}

/** The graph records of a bundle by id. */
export const graphRecordsOf = (given: Bundle): Map<string, GraphRecord> =>
  new Map([...recordsOf(given)].flat().map((record) => [record.id, record]))

const everything = query<Record<string, never>, { held: Value }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (n) RETURN properties(n) AS held UNION ALL MATCH ()-[r]->() RETURN properties(r) AS held',
)

/** Every property of every node and relationship of the store, as text. */
export const everythingIn = async (store: GraphStore): Promise<string> =>
  JSON.stringify(await store.read(everything, {}))

const links = query<Record<string, never>, { from: string; type: string; to: string }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to ORDER BY from, type, to',
)

/** Every relationship of the store, as `from TYPE to`. */
export const linksIn = async (store: GraphStore): Promise<string[]> =>
  (await store.read(links, {})).map(({ from, type, to }) => `${from} ${type} ${to}`)
