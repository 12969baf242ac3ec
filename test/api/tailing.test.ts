import { expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { neo4jStore } from '../../src/graph/neo4j.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { asking } from '../support/asking.ts'
import { engine, neo4jAddress, openTestStore } from '../support/engines.ts'

const product = (store: GraphStore): Promise<ProductApi> =>
  startProduct(store, { timeout: 60_000, report: ({ error }) => console.error(error) })

type Entry = { readonly id: string; readonly record: { readonly id: string } }
type Page = {
  readonly nodes: readonly Entry[]
  readonly pageInfo: { readonly endCursor: string | null }
}
const page = `query ($after: String) {
  changes(first: 7, after: $after) { nodes { id record { id } } pageInfo { endCursor } }
}`

/** Reads on from where it is, as a mirror of the graph would, until nothing is left once the writers are done. */
async function tail(api: ProductApi, written: Promise<unknown>): Promise<Entry[]> {
  const read: Entry[] = []
  let after: string | null = null
  let isDone = false
  const done = written.then(() => {
    isDone = true
  })
  for (;;) {
    const wasDone = isDone
    const { changes }: { changes: Page } = await asking(api).ask(page, { after })
    read.push(...changes.nodes)
    after = changes.pageInfo.endCursor ?? after
    if (wasDone && changes.nodes.length === 0) break
  }
  await done
  return read
}

/** A statement with six reports, each in a source that is new with it: thirteen entries of the log, so no page has all. */
function sheSays(name: string) {
  const sources = Array.from({ length: 6 }, (_, index) => `source:${name}-${index}`)
  return {
    id: `statement:${name}`,
    text: `Statement ${name}.`,
    type: 'CLAIM',
    speakers: [{ actor: 'person:ada' }],
    sources: sources.map((id) => ({ id, sourceKind: 'ARTICLE' })),
    attributions: sources.map((source, index) => ({
      id: `attribution:${name}-${index}`,
      source,
      passages: [{ exact: `words of ${name}`, quoted: true }],
    })),
  }
}

const entriesOf = ({ id, sources, attributions }: ReturnType<typeof sheSays>) =>
  [id, ...sources.map((source) => source.id), ...attributions.map((attribution) => attribution.id)].sort()

test('who reads the log on while two servers write misses nothing and repeats nothing, also within a write', async () => {
  const store = await openTestStore()
  const second = engine === 'neo4j' ? await neo4jStore(neo4jAddress()) : store
  const servers = [await product(store), await product(second)]
  const [first] = servers
  if (!first) throw new Error('There is no server.')
  await asking(first).ask(
    'mutation { createPerson(input: { id: "person:ada", name: "Ada" }) { person { id } } }',
  )

  const record =
    'mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { change { id } } }'
  const inputs = servers.map((_, server) =>
    Array.from({ length: 8 }, (_, index) => sheSays(`${server}-${index}`)),
  )
  const written = Promise.all(
    servers.flatMap(
      (api, server) => inputs[server]?.map((input) => asking(api).ask(record, { input })) ?? [],
    ),
  )
  const readers = await Promise.all(servers.map((api) => tail(api, written)))

  const writes = inputs.flat().map(entriesOf)
  for (const read of readers) {
    expect(read).toEqual(readers[0])
    const ids = read.map(({ record }) => record.id)
    expect(ids.shift()).toBe('person:ada')
    // The entries of a write follow one another, whoever else wrote at the time.
    const found = writes.map((_, index) => ids.slice(index * 13, (index + 1) * 13).sort())
    expect(found.sort()).toEqual(writes.sort())
    expect(ids).toHaveLength(writes.flat().length)
  }
  await Promise.all(servers.map((api) => api.close()))
  if (second !== store) await second.close()
  await store.close()
})
