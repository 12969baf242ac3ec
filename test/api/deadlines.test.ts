import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { subgraph } from '../../src/subgraph/subgraph.ts'
import { clientOf, textOf } from '../mcp/client.ts'
import { openTestStore } from '../support/engines.ts'
import { socketTo } from '../support/following.ts'

/** A store of which no answer ever comes, and over it each door of the product. */
let store: GraphStore
let api: ProductApi
let serving: Serving
beforeAll(async () => {
  store = await openTestStore()
  const silent: GraphStore = {
    ...store,
    async read(_query, _params, { signal } = {}) {
      signal?.throwIfAborted()
      return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    },
  }
  api = await startProduct(silent, { timeout: 100, report: ({ error }) => console.error(error) })
  serving = await serve({ api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere' })
})
afterAll(async () => {
  await serving?.close()
  await api?.close()
  await store.close()
})

type Answer = {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
}

const query = '{ statements { nodes { id } } }'
const init = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
}
const bodyOf = async (response: Response | Promise<Response>) => (await (await response).json()) as Answer

const doors: Readonly<Record<string, () => Promise<Answer>>> = {
  'in process': async () => (await api.execute({ query })) as Answer,
  'by handle': () => bodyOf(api.handle(new Request('http://localhost/graphql', init))),
  'over HTTP': () => bodyOf(fetch(`${serving.url}/graphql`, init)),
  'as a subgraph': async () => {
    const { handle } = await subgraph({ api })
    return bodyOf(handle(new Request('http://localhost/graphql', init)))
  },
  async 'over WebSocket'() {
    const client = socketTo(serving.url)
    for await (const answer of client.iterate({ query })) {
      await client.dispose()
      return answer as Answer
    }
    return {}
  },
}

test.each(Object.entries(doors))('a request is ended at its deadline: %s', async (_door, ask) => {
  const { errors = [] } = await ask()
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['TIMEOUT'])
  expect(errors[0]?.message).toBe('The request took longer than 0.1 s. Ask for less.')
})

test('a tool of an agent is ended at the same deadline, which it tells', async () => {
  const { call, close } = await clientOf(api)
  const result = await call('statement', { id: 'statement:anything' })
  await close()
  expect(result.isError).toBe(true)
  expect(textOf(result)).toContain('"code":"TIMEOUT"')
})
