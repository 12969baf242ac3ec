import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookmarkAt } from '../../src/api/pipeline/bookmarks.ts'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { latestChange } from '../../src/generated/queries.ts'
import { neo4jStore } from '../../src/graph/neo4j.ts'
import type { Chain, GraphStore } from '../../src/graph/store.ts'
import { createOnRecord } from '../../src/index.ts'
import { serve } from '../../src/server/http.ts'
import { neo4jAddress, openTestStore } from '../support/engines.ts'

type Server = { readonly api: ProductApi; readonly store: GraphStore }

const serverOver = async (store: GraphStore, timeout = 60_000): Promise<Server> => ({
  store,
  api: await startProduct(store, { timeout, report: () => {} }),
})

/** Two servers on one Neo4j, and one that has little time. */
let a: Server
let b: Server
let hasty: Server
beforeAll(async () => {
  a = await serverOver(await openTestStore())
  b = await serverOver(await neo4jStore(neo4jAddress()))
  hasty = await serverOver(await neo4jStore(neo4jAddress()), 500)
})
afterAll(async () => {
  for (const { api, store } of [a, b, hasty]) {
    await api.close()
    await store.close()
  }
})

const anna = { name: 'anna', role: 'editor' } as const
const rita = { name: 'rita', role: 'reader' } as const

/** Records a topic; gives the bookmark of that. */
async function record({ api }: Server, name: string): Promise<string> {
  const query = 'mutation ($input: CreateTopicInput!) { createTopic(input: $input) { topic { id } } }'
  const variables = { input: { id: `topic:${name}`, name } }
  const { errors, extensions } = await api.execute({ query, variables }, undefined, anna)
  expect(errors).toBeUndefined()
  return String(extensions?.bookmark)
}

const read = ({ api }: Server, name: string, bookmark?: string) =>
  api.execute({ query: `{ topic(id: "topic:${name}") { name } }`, bookmark }, undefined, rita)

const entries = async ({ api }: Server) => {
  const { data } = await api.execute({ query: '{ stats { changes } }' })
  return (data as { stats: { changes: number } }).stats.changes
}

test('a read on another server with the bookmark of a write sees it, and hands the bookmark on', async () => {
  const bookmark = await record(a, 'first')
  expect(await read(b, 'first', bookmark)).toEqual({
    data: { topic: { name: 'first' } },
    extensions: { bookmark },
  })
})

test('a read waits for what its bookmark stands for; without one it is answered at once', async () => {
  const next = bookmarkAt((await entries(a)) + 1)
  const waiting = read(b, 'second', next)
  expect(await read(b, 'second')).toEqual({ data: { topic: null } })
  expect(await record(a, 'second')).toBe(next)
  expect(await waiting).toMatchObject({ data: { topic: { name: 'second' } } })
})

test('over HTTP a bookmark comes in a header', async () => {
  const bookmark = await record(a, 'third')
  const ask = (sent: string) =>
    b.api.handle(
      new Request('http://localhost/', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'on-record-bookmark': sent },
        body: '{"query":"{ topic(id: \\"topic:third\\") { name } }"}',
      }),
    )
  expect(await (await ask(bookmark)).json()).toEqual({
    data: { topic: { name: 'third' } },
    extensions: { bookmark },
  })
  expect(await (await ask('forged')).json()).toMatchObject({
    errors: [{ message: expect.stringMatching(/^bookmark: this is no bookmark\. Send/) }],
  })
})

test('an import gives the bookmark of what it wrote', async () => {
  const lines = [
    { format: 'on-record-bundle/1', title: 'A', description: 'A topic.' },
    { topic: { id: 'topic:sent', name: 'Sent' } },
  ]
  const body = lines.map((line) => JSON.stringify(line)).join('\n')
  const sha256 = createHash('sha256').update('of-ann').digest('hex')
  const c = await createOnRecord({
    neo4j: neo4jAddress(),
    auth: { tokens: [{ name: 'ann', role: 'admin', sha256 }] },
  })
  const serving = await serve({
    ...c,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
  })
  const headers = { authorization: 'Bearer of-ann' }
  const answer = await (await fetch(`${serving.url}/import`, { method: 'POST', headers, body })).text()
  await serving.close()
  await c.close()
  const { result, extensions } = JSON.parse(answer.trim().split('\n').at(-1) ?? '')
  expect(result.problems).toEqual([])
  expect(await read(b, 'sent', extensions.bookmark)).toEqual({
    data: { topic: { name: 'Sent' } },
    extensions,
  })
})

test('a bookmark of what is never written keeps nobody beyond the deadline, and says how to go on', async () => {
  const { data, errors = [] } = await read(hasty, 'first', bookmarkAt(9_000_000))
  expect(data).toBeUndefined()
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining('Ask again in a moment, or leave it out'),
    extensions: { code: 'TIMEOUT' },
  })
})

/** A mark of Neo4j for a transaction far ahead of this one. The number is between the database's id and what ends it. */
function aheadOf(mark = ''): string {
  const bytes = Buffer.from(mark.replace('FB:', ''), 'base64')
  return `FB:${Buffer.concat([bytes.subarray(0, 19), Buffer.from('c97fff90', 'hex')]).toString('base64')}`
}

test('a server of Neo4j that lags behind keeps no read beyond its deadline', async () => {
  const chain: Chain = { marks: [] }
  await a.store.transaction((transaction) => transaction.run(latestChange, {}), { chain })
  const lagging = { chain: { marks: chain.marks.map(aheadOf) }, signal: AbortSignal.timeout(300) }
  await expect(b.store.read(latestChange, {}, lagging)).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(await b.store.read(latestChange, {}, { chain })).toEqual({ seq: await entries(a) })
})
