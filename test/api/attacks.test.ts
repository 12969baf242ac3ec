import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../../src/server/http.ts'
import { type Subgraph, subgraph } from '../../src/subgraph/subgraph.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
let serving: Serving
let federated: Subgraph
beforeAll(async () => {
  product = await openProduct(istanbul)
  federated = await subgraph(product)
  serving = await serve({
    api: product.api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
  })
})
afterAll(async () => {
  await serving.close()
  await product.close()
})

type Request = { readonly query: string; readonly variables?: Record<string, unknown> }
type Answer = {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[]
}

const inProcess = async (request: Request): Promise<Answer> =>
  JSON.parse(JSON.stringify(await product.api.execute(request)))

async function overHttp(request: Request): Promise<Answer> {
  const response = await fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  return (await response.json()) as Answer
}

async function byHandle(request: Request): Promise<Answer> {
  const response = await product.api.handle(
    new globalThis.Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    }),
  )
  return (await response.json()) as Answer
}

const asSubgraph = async (request: Request): Promise<Answer> =>
  JSON.parse(JSON.stringify(await federated.execute(request)))

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i))

/** Records inside each other: `levels` fields deep. */
const nested = (levels: number) => {
  const names = times(
    levels - 1,
    (level) =>
      ['statements(first: 1)', 'nodes', 'attributions(first: 1)', 'nodes', 'source'][level % 5] ?? '',
  )
  return `{ ${names.join(' { ')} { __typename ${'}'.repeat(levels)}`
}

/** Fragments that spread each other twice: 2^30 fields in a short text. */
const doubling = `{ statements { nodes { ...F0 } } } ${times(30, (i) => `fragment F${i} on Statement { ...F${i + 1} retractedBy { id } ...F${i + 1} }`).join(' ')} fragment F30 on Statement { madeAt { id } }`

const refused: readonly (readonly [string, Request, string])[] = [
  ['too deep', { query: nested(17) }, 'depth 17, limit 15'],
  [
    'too many aliases',
    { query: `{ ${times(101, (i) => `a${i}: statement(id: "x") { id }`).join(' ')} }` },
    'aliases 101, limit 100',
  ],
  ['too many tokens', { query: `{ stats { ${'persons '.repeat(6_000)} } }` }, 'tokens 6,005, limit 5,000'],
  [
    'connections of 100 in 100 in 100',
    {
      query: `query ($n: Int) { statements(first: $n) { nodes { attributions(first: $n) { nodes { source {
        statements(first: $n) { nodes { id } } } } } } } }`,
      variables: { n: 100 },
    },
    'cost 1,030,201, limit 500,000',
  ],
  ['fragments that double', { query: doubling }, 'limit 500,000'],
  [
    'fragments in a circle',
    {
      query:
        '{ statements { nodes { ...A } } } fragment A on Statement { ...B } fragment B on Statement { ...A }',
    },
    'Cannot spread fragment "A" within itself via "B".',
  ],
  [
    'a hundred introspections',
    { query: `{ ${times(100, (i) => `a${i}: __schema { types { name } }`).join(' ')} }` },
    'cost 1,000,000, limit 500,000',
  ],
  [
    'a list of thousands of ids',
    {
      query: 'query ($ids: [ID!]) { statements(filter: { ids: $ids }) { nodes { id } } }',
      variables: { ids: times(5_000, String) },
    },
    'filter.ids: it has 5000 values; at most 100 are allowed.',
  ],
  [
    'a search of endless words',
    {
      query: 'query ($words: String!) { search(query: $words) { nodes { id } } }',
      variables: { words: 'word '.repeat(20_000) },
    },
    'query: it has 100000 characters; a search may have at most 200.',
  ],
  [
    'a cursor that is a book',
    {
      query: 'query ($after: String) { statements(after: $after) { nodes { id } } }',
      variables: { after: 'a'.repeat(200_000) },
    },
    'after: this is not a valid cursor.',
  ],
]

const bounded = `{ statements(first: 100) { nodes { text saidAt { edtf } speakers { role actor { name names { value } } }
  addressedTo { name } against { name } about { name } mentions { name } madeAt { name } quotes { words }
  attributions(first: 10) { nodes { cue passages { exact } verification { status } via { actor { name } }
    source { title publisher { name } } } } } } }`

const answered: readonly (readonly [string, Request])[] = [
  ['twelve levels', { query: nested(12) }],
  ["a client's introspection", { query: getIntrospectionQuery({ inputValueDeprecation: true }) }],
  ['100 statements with 10 attributions each and every bounded list', { query: bounded }],
]

describe.each([
  ['in process', inProcess],
  ['over HTTP', overHttp],
  ['by handle', byHandle],
  ['as a subgraph', asSubgraph],
])('%s', (_name, ask) => {
  test.each(refused)('%s is refused', async (_what, request, message) => {
    const { errors = [] } = await ask(request)
    expect(errors.map((error) => error.message).join(' ')).toContain(message)
  })

  test.each(answered)('%s pass', async (_what, request) => {
    const { data, errors } = await ask(request)
    expect(errors).toBeUndefined()
    expect(data).toBeTruthy()
  })
})

test('what is refused reads nothing', async () => {
  const limited = refused.filter(([, , message]) => message.includes('limit'))
  product.rounds()
  for (const [what, request] of limited) {
    await product.api.execute(request)
    expect(product.rounds(), what).toEqual([])
  }
})
