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

test('who reads the log on while two servers write misses nothing and repeats nothing', async () => {
  const store = await openTestStore()
  const second = engine === 'neo4j' ? await neo4jStore(neo4jAddress()) : store
  const servers = [await product(store), await product(second)]

  const create = 'mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } } }'
  const names = Array.from({ length: 30 }, (_, index) => `Topic ${index}`)
  const writers = servers.flatMap((api, server) =>
    names.map(async (name) => {
      const { createTopic } = await asking(api).ask(create, { input: { name: `${name} of ${server}` } })
      return createTopic.topic.id as string
    }),
  )
  const written = Promise.all(writers)
  const readers = await Promise.all(servers.map((api) => tail(api, written)))

  const ids = [...(await written)].sort()
  for (const read of readers) {
    expect(read.map(({ record }) => record.id).sort()).toEqual(ids)
    expect(read).toEqual(readers[0])
  }
  await Promise.all(servers.map((api) => api.close()))
  if (second !== store) await second.close()
  await store.close()
})
