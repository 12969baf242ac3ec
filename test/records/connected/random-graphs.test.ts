import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordsOf } from '../../../src/bundle/to-graph/records.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { type Connections, connections } from '../../../src/records/connected/connections.ts'
import { openTestStore } from '../../support/engines.ts'
import { query } from '../../support/graphs/query.ts'
import { mergeInto, writeGraph } from '../../support/graphs/write.ts'
import { pathsByPlainSearch } from './plain-search.ts'
import { randomGraph, shared } from './random-graph.ts'

const graphs = Array.from({ length: 300 }, (_, index) => randomGraph(index + 1))

let store: GraphStore
/** How often each record is referred to, as the store has it. */
let degrees: ReadonlyMap<string, number>

const references = query<object, { id: string; degree: number }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (record:Entity) RETURN record.canonicalId AS id, sum(COUNT { (record)<--() }) AS degree',
)

beforeAll(async () => {
  store = await openTestStore()
  await writeGraph(
    store,
    [shared, ...graphs.map(({ bundle }) => bundle)].flatMap((each) => [...recordsOf(each)].flat()),
  )
  for (const { merged } of graphs) if (merged) await mergeInto(store, merged[0], merged)
  degrees = new Map((await store.read(references, {})).map(({ id, degree }) => [id, degree]))
})
afterAll(() => store.close())

const told = ({ paths, status, hopsSearched }: Connections) => ({
  status,
  hopsSearched,
  paths: paths.map(({ hops }) =>
    hops.map(({ links }) =>
      links
        .map(({ subject, relation, object, madeBy }) => `${subject} ${relation} ${object}: ${madeBy}`)
        .sort()
        .join('; '),
    ),
  ),
})

test.each([
  ['whole levels are read', 10_000],
  ['what would end a path is read first', 0],
])('300 random graphs give what a plain search gives, where %s', async (_how, atOnce) => {
  const given = { paths: 0, none: 0, enough: 0 }
  for (const graph of graphs) {
    const { question } = graph
    const reads = { most: 10_000, atOnce }
    const found = told(await connections(store.read, () => {}, question, reads))
    expect(found, JSON.stringify(question)).toEqual(pathsByPlainSearch(graph, (id) => degrees.get(id) ?? 0))
    given.paths += found.paths.length
    given.none += found.paths.length === 0 ? 1 : 0
    given.enough += found.status === 'ENOUGH' ? 1 : 0
  }
  // Each way to end is met often enough for the comparison to tell something.
  expect(Math.min(given.paths, given.none, given.enough)).toBeGreaterThan(30)
})
