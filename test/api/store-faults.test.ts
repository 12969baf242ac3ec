import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Fault } from '../../src/api/errors.ts'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { unavailable } from '../../src/errors.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { openTestStore } from '../support/engines.ts'

let store: GraphStore
let api: ProductApi
let fault: Error
const reported: Fault[] = []

beforeAll(async () => {
  store = await openTestStore()
  const broken: GraphStore = { ...store, read: () => Promise.reject(fault) }
  api = await startProduct(broken, { timeout: 5_000, report: (each) => reported.push(each) })
})
afterAll(async () => {
  await api.close()
  await store.close()
})

/** A field of each kind: by id, a page, a search, a count. */
const query = `{
  statement(id: "statement:a") { text }
  event(id: "event:a") { name statements { totalCount } }
  search(query: "words") { nodes { id } }
}`

test('what an engine says when it fails goes to the log, and the client gets the id it is logged under', async () => {
  fault = new Error('Invalid input `MATCH (s:Statement {password: "x"})`: bolt://10.0.0.7:7687')
  const { errors = [] } = await api.execute({ query })
  expect(errors.length).toBeGreaterThan(0)
  for (const { message, extensions } of errors) {
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id: expect.any(String) })
    expect(message).toBe(`Something went wrong here, not in the request. It was logged as ${extensions?.id}.`)
    expect(reported.find(({ id }) => id === extensions?.id)?.error).toBe(fault)
  }
})

test('a store that is away is told as that, and no more', async () => {
  fault = unavailable('The graph store does not answer.', new Error('connect ECONNREFUSED 10.0.0.7:7687'))
  const { errors = [] } = await api.execute({ query })
  expect(errors.map(({ message, extensions }) => `${extensions?.code} ${message}`)).toContain(
    'SERVICE_UNAVAILABLE The graph store does not answer.',
  )
  expect(JSON.stringify(errors)).not.toContain('ECONNREFUSED')
})
