import { setImmediate } from 'node:timers/promises'
import { parse, print, visit } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { composed } from '../../src/queries/compose.ts'
import { openTestStore } from '../support/engines.ts'
import { town } from '../support/graphs/town.ts'
import { townOperation } from '../support/operations/town-operations.ts'

let store: GraphStore
let api: ProductApi
let texts: string[]
let reading: Promise<unknown>[]
beforeAll(async () => {
  store = await openTestStore()
  expect((await importBundle(store, town)).problems).toEqual([])
  const watched: GraphStore = {
    ...store,
    read(query, params, options) {
      texts.push(query.text[store.engine])
      const rows = store.read(query, params, options)
      reading.push(rows)
      return rows
    },
  }
  api = await startProduct(watched, { timeout: 60_000, report: ({ error }) => console.error(error) })
})
afterAll(async () => {
  await api.close()
  await store.close()
})

/** The texts that an operation is read by; null where it is not valid, as fields picked at random may not go together. */
async function textsOf(query: string): Promise<string[] | null> {
  texts = []
  reading = []
  const { errors = [] } = await api.execute({ query })
  // Where an argument is refused, what was asked beside it may still be read when the answer is there.
  for (let read = -1; read < reading.length; await setImmediate()) {
    read = reading.length
    await Promise.allSettled(reading)
  }
  const codes = errors.map(({ extensions }) => extensions?.code)
  if (codes.includes('GRAPHQL_VALIDATION_FAILED')) return null
  expect(errors.filter(({ extensions }) => extensions?.code !== 'BAD_USER_INPUT')).toEqual([])
  return texts
}

/** The same operation, with other names for what it asks. */
const renamed = (query: string) =>
  print(
    visit(parse(query), {
      Field: ({ alias, ...field }) =>
        alias ? { ...field, alias: { ...alias, value: `other_${alias.value}` } } : undefined,
    }),
  )

/** How many operations are asked. */
const operations = 4_000

test('operations at random need fewer texts than they are, and names are in none of them', async () => {
  const distinct = new Set<string>()
  let valid = 0
  for (let seed = 1; seed <= operations; seed++) {
    const query = townOperation(seed)
    const own = await textsOf(query)
    if (own === null) continue
    valid++
    for (const text of own) distinct.add(text)
    if (seed % 20 === 0)
      expect([...((await textsOf(renamed(query))) ?? [])].sort(), query).toEqual([...own].sort())
  }
  expect(valid).toBeGreaterThan(0.95 * operations)
  expect(distinct.size).toBeLessThan(valid)
}, 300_000)

test('values are in no text: a hundred actors, pages and words are read by the same ones', async () => {
  const query = `query ($id: ID!, $first: Int!, $words: String!, $types: [StatementType!], $from: String!) {
    actor(id: $id) { statements(first: $first, filter: { types: $types, said: { from: $from } }) { nodes { text } } }
    search(query: $words) { nodes { id } }
  }`
  const distinct = new Set<string>()
  for (let index = 1; index <= 100; index++) {
    texts = []
    reading = []
    const words = `matter ${index}" OR true //`
    const variables = { id: `person:nobody-${index}`, first: index, words, types: ['CLAIM'], from: '2025' }
    expect((await api.execute({ query, variables })).errors).toBeUndefined()
    for (const text of texts) distinct.add(text)
  }
  expect([...distinct].filter((text) => /nobody|matter/.test(text))).toEqual([])
  expect(distinct.size).toBeLessThan(8)
})

test('however many shapes are asked, only the latest texts are kept', () => {
  const of = { Statement: { fields: ['text'], neighbours: [], pages: [] } }
  const first = composed({ root: 'records', ids: [], of }, 'embedded')
  expect(composed({ root: 'records', ids: ['statement:a'], of }, 'embedded')).toBe(first)
  // Each way to leave fields out is a shape of its own, as @skip and @include make them.
  const fields = [
    'text',
    'type',
    'language',
    'saidAt',
    'form',
    'independentSources',
    'revision',
    'recordedAt',
    'updatedAt',
    'key',
  ]
  for (let flags = 1; flags < 2 ** fields.length; flags++) {
    const wanted = fields.filter((_, place) => flags & (1 << place))
    composed(
      { root: 'records', ids: [], of: { Statement: { fields: wanted, neighbours: [], pages: [] } } },
      'embedded',
    )
  }
  expect(composed({ root: 'records', ids: [], of }, 'embedded')).not.toBe(first)
})

test('as many pages as aliases may name share two texts, and no more may be named', async () => {
  const aliases = (count: number) =>
    Array.from({ length: count }, (_, at) => `a${at}: statements(first: ${at + 1}) { nodes { id } }`).join(
      ' ',
    )
  const all = (await textsOf(`{ actor(id: "person:mayor") { ${aliases(100)} } }`)) ?? []
  expect(new Set(all).size).toBeLessThan(3)
  const { errors = [] } = await api.execute({ query: `{ actor(id: "person:mayor") { ${aliases(101)} } }` })
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['QUERY_TOO_COMPLEX'])
})
