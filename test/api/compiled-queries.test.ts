import { type DocumentNode, getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compiledQueries } from '../../src/api/pipeline/compiled-queries.ts'
import { type ProductApi, startProduct } from '../../src/api/product.ts'
import { schemaOfSdl } from '../../src/api/schema.ts'
import { town } from '../support/graphs/town.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
let [compiled, executed]: ProductApi[] = []
beforeAll(async () => {
  product = await openProduct(town)
  const start = (compileAfter: number) =>
    startProduct(product.store, { timeout: 60_000, report: () => {}, compileAfter })
  ;[compiled, executed] = await Promise.all([start(0), start(Number.POSITIVE_INFINITY)])
})
afterAll(async () => {
  await Promise.all([compiled?.close(), executed?.close()])
  await product.close()
})

type Variables = Record<string, unknown>

/** The answers to one query with several variables, one after the other. */
async function answers(query: string, ...given: Variables[]) {
  const answered = []
  for (const variables of given) {
    const [one, other] = await Promise.all(
      [compiled, executed].map((api) => api?.execute({ query, variables })),
    )
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
    answered.push(one)
  }
  return answered
}

const page = `query ($id: ID!, $first: Int, $types: [StatementType!]) { actor(id: $id) { name
  statements(first: $first, filter: { types: $types }) { totalCount nodes { id text ...Who } } } }
  fragment Who on Statement { speakers { actor { id } } }`

test('the variables of a query are those of each request', async () => {
  const of = (given: Variables) => ({ id: 'person:mayor', ...given })
  const all = await answers(
    page,
    of({ first: 1 }),
    of({ first: 3 }),
    of({ types: ['DENIAL'] }),
    of({ id: 'organisation:council' }),
    of({ id: 'person:nobody' }),
  )
  expect(new Set(all.map((each) => JSON.stringify(each))).size).toBeGreaterThan(3)
})

test('a query is compiled once it was executed twice, and no mutation is', async () => {
  const compiled = compiledQueries(schemaOfSdl())
  const answerTo = (text: DocumentNode) => {
    const operation = getOperationAST(text)
    return operation && compiled({ document: text, operation, variables: {}, context: {} })
  }
  const query = parse('{ __typename }')
  expect([await answerTo(query), await answerTo(query)]).toEqual([null, null])
  expect(await answerTo(query)).toEqual({ data: { __typename: 'Query' } })
  const mutation = parse('mutation { __typename }')
  expect([await answerTo(mutation), await answerTo(mutation), await answerTo(mutation)]).toEqual([
    null,
    null,
    null,
  ])
})

describe('what does not go well is told by graphql-js', () => {
  test.each([
    ['a variable that is missing', {}],
    ['a variable that does not fit', { id: ['person:mayor'], first: 'all' }],
    ['an argument that is refused', { id: 'person:mayor', first: 1_000 }],
  ])('%s', async (_, variables) => {
    const [answered] = await answers(page, variables)
    expect(answered?.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  test('the field that was refused is null, and the others are answered', async () => {
    const [answered] = await answers(
      '{ actor(id: "person:mayor") { id statements(first: 0) { totalCount } } stats { changes } }',
      {},
    )
    expect(answered?.data).toMatchObject({ actor: null, stats: { changes: expect.any(Number) } })
    expect(answered?.errors).toHaveLength(1)
  })
})

test('what is included in one place and skipped in another is told apart', async () => {
  const query = `query ($a: Boolean!, $b: Boolean!) {
    one: actor(id: "person:mayor") { ...Named @include(if: $a) ...Named @include(if: $b) }
    other: actor(id: "person:mayor") { id ...Named @skip(if: $a) }
  } fragment Named on Actor { name }`
  const flags = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })))
  const all = await answers(query, ...flags)
  expect(all.map((each) => each?.data?.one)).toEqual([
    expect.objectContaining({ name: expect.any(String) }),
    expect.objectContaining({ name: expect.any(String) }),
    expect.objectContaining({ name: expect.any(String) }),
    {},
  ])
})

test('an alias may have any name that GraphQL takes', async () => {
  const [answered] = await answers(
    '{ __proto__: stats { constructor: changes toString: changes hasOwnProperty: __typename } }',
    {},
  )
  expect(JSON.stringify(answered?.data)).toContain('__proto__')
})

test('each operation of a document is compiled by its name', async () => {
  const query = 'query A { stats { changes } } query B { place(id: "place:town") { name } }'
  for (const operationName of ['A', 'B', 'A', undefined]) {
    const [one, other] = await Promise.all(
      [compiled, executed].map((api) => api?.execute({ query, operationName })),
    )
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  }
})
