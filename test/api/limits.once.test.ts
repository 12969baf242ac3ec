import { buildSchema, type GraphQLSchema, getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, startApi } from '../../src/api/api.ts'
import { defaultLimits } from '../../src/api/limits/default-limits.ts'
import type { Limits } from '../../src/api/limits/limits.ts'
import { schemaOfSdl } from '../../src/api/schema.ts'

const start = (schema: GraphQLSchema, limits: Limits): Promise<Api> =>
  startApi({
    schema,
    limits,
    context: (signal) => ({ signal }),
    ready: async () => {},
    timeout: 10_000,
    report: () => {},
  })

describe('on a small schema', () => {
  const schema = buildSchema(/* GraphQL */ `
    directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
    directive @cost(weight: String!) on FIELD_DEFINITION
    type Query {
      item: Item
      items(first: Int = 20): Items
      named(ids: [ID!]!): [Item] @listSize(slicingArguments: ["ids"])
    }
    type Items { nodes: [Item!]!  total: Int @cost(weight: "3") }
    type Item { id: ID  item: Item  items(first: Int = 20): Items  tags: [Tag!]! @listSize(assumedSize: 4) }
    type Tag { id: ID }
  `)
  let api: Api
  beforeAll(async () => {
    api = await start(schema, { tokens: 60, depth: 4, aliases: 2, cost: 100 })
  })
  afterAll(() => api.close())

  /** The error's message and figures, or null where the request went through. */
  async function refusal(query: string, variables?: Record<string, unknown>) {
    const { errors } = await api.execute({ query, variables })
    return errors?.map(({ message, extensions }) => ({ message, extensions })) ?? null
  }
  const cost = async (query: string, variables?: Record<string, unknown>) =>
    (await refusal(query, variables))?.[0]?.extensions?.value ?? 'within the limit'

  test('a query at every limit is answered', async () => {
    expect(await refusal('{ item { item { item { id } } } }')).toBeNull()
    expect(await refusal('{ a: item { id } b: item { id } }')).toBeNull()
    expect(await refusal('{ items(first: 99) { nodes { id } } }')).toBeNull()
  })

  test('one level too many', async () => {
    expect(await refusal('{ item { item { item { item { id } } } } }')).toMatchInlineSnapshot(`
      [
        {
          "extensions": {
            "allowed": 4,
            "code": "QUERY_TOO_COMPLEX",
            "limit": "depth",
            "value": 5,
          },
          "message": "The query asks for too much: depth 5, limit 4. Ask for the inner part in a separate request, by id.",
        },
      ]
    `)
  })

  test('a level counts where its fragment is spread, through fragments and inline fragments', async () => {
    const query = `
      { item { ...Two } }
      fragment Two on Item { item { ... on Item { ...One } } }
      fragment One on Item { item { item { id } } }`
    expect(await refusal(query)).toMatchObject([{ extensions: { limit: 'depth', value: 5, allowed: 4 } }])
  })

  test('a fragment inside itself is refused for that, and does not hang', async () => {
    const query =
      '{ item { ...A } } fragment A on Item { item { ...B } } fragment B on Item { item { ...A } }'
    expect(await refusal(query)).toMatchObject([
      { message: expect.stringContaining('Cannot spread fragment "A"') },
    ])
  })

  test('one alias too many', async () => {
    expect(await refusal('{ a: item { id } b: item { c: id } }')).toMatchInlineSnapshot(`
      [
        {
          "extensions": {
            "allowed": 2,
            "code": "QUERY_TOO_COMPLEX",
            "limit": "aliases",
            "value": 3,
          },
          "message": "The query asks for too much: aliases 3, limit 2. To read many records at once, give their ids to \`nodes\` or to a filter.",
        },
      ]
    `)
  })

  test('a document that is too long', async () => {
    expect(await refusal(`{ item { ${'id '.repeat(100)} } }`)).toMatchInlineSnapshot(`
      [
        {
          "extensions": {
            "allowed": 60,
            "code": "QUERY_TOO_COMPLEX",
            "limit": "tokens",
            "value": 105,
          },
          "message": "The query asks for too much: tokens 105, limit 60. Send fewer operations, or shorter ones.",
        },
      ]
    `)
  })

  test('a mistake in a short document stays a mistake in the syntax', async () => {
    expect(await refusal('{ item { id }')).toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }])
  })

  test('an answer that would weigh too much', async () => {
    expect(await refusal('{ items(first: 100) { nodes { id } } }')).toMatchInlineSnapshot(`
      [
        {
          "extensions": {
            "allowed": 100,
            "code": "QUERY_TOO_COMPLEX",
            "limit": "cost",
            "value": 101,
          },
          "message": "The query asks for too much: cost 101, limit 100. Ask for smaller pages (\`first\`), or for fewer lists inside each other.",
        },
      ]
    `)
  })

  test('a page weighs as much as it may hold: as written, by a variable, by a default', async () => {
    expect(await cost('{ items(first: 200) { nodes { id } } }')).toBe(201)
    expect(await cost('query ($n: Int) { items(first: $n) { nodes { id } } }', { n: 300 })).toBe(301)
    expect(await cost('query ($n: Int = 400) { items(first: $n) { nodes { id } } }')).toBe(401)
    expect(await cost('query ($n: Int) { items(first: $n) { nodes { tags { id } } } }')).toBe(1 + 20 * 5)
  })

  test('pages inside pages multiply, other lists count as the schema says', async () => {
    expect(await cost('{ items(first: 30) { nodes { items(first: 9) { total } } } }')).toBe(
      1 + 30 * (1 + 1 + 3),
    )
    expect(await cost('{ items(first: 50) { total nodes { tags { id } } } }')).toBe(1 + 3 + 50 * 5)
    expect(await cost(`{ named(ids: [${'1,'.repeat(30)}]) { tags { id } } }`)).toBe(30 * 5)
    const ids = Array.from({ length: 200 }, String)
    expect(await cost('query ($ids: [ID!]!) { named(ids: $ids) { id } }', { ids })).toBe(200)
  })

  test('a fragment weighs as much as the page it is spread in', async () => {
    const page = 'fragment Page on Items { nodes { id } }'
    const query = `{ a: items(first: 10) { ...Page } b: items(first: 300) { ...Page } } ${page}`
    expect(await cost(query)).toBe(1 + 10 + 1 + 300)
  })

  test('a page size that is no page size is left to the page itself', async () => {
    expect(await cost('{ items(first: -5) { nodes { tags { id } } } }')).toBe('within the limit')
  })
})

describe('on the schema of the product', () => {
  let api: Api
  beforeAll(async () => {
    api = await start(schemaOfSdl(), defaultLimits)
  })
  afterAll(() => api.close())

  const refused = async (query: string) =>
    (await api.execute({ query })).errors?.find(({ extensions }) => extensions?.code === 'QUERY_TOO_COMPLEX')
      ?.message

  /** `levels` fields inside each other: the walk from a source to its statements and back, and on. */
  function nested(levels: number) {
    const path = Array.from({ length: levels - 1 }, (_, level) =>
      level === 0 ? 'attributions(first: 1)' : ['nodes', 'source', 'attributions(first: 1)'][(level - 1) % 3],
    )
    return `{ ${path.join(' { ')} { __typename ${'}'.repeat(levels)}`
  }

  const actor = '{ id name sameAs names { value } }'
  const entity = `{ id name ... on Actor ${actor} ... on Place { names { value } }
    ... on Event { evidence { passages { exact } } } }`
  const receipt = `source { title authors publisher ${actor} } passages { exact context { before after } }
    verification { status }`
  const attribution = `{ cue ${receipt} via { actor ${actor} source { title publisher ${actor} } } }`
  const everything = `{
    statements(first: 100) {
      totalCount
      totalCountIsExact
      nodes {
        text
        saidAt { edtf }
        speakers { role actor ${actor} onBehalfOf ${actor} }
        addressedTo ${actor}
        against ${actor}
        about ${entity}
        mentions ${entity}
        madeAt { name evidence { ${receipt} } }
        quotes { words attribution ${attribution} }
        firstReported ${attribution}
        attributions(first: 10) { nodes ${attribution} }
      }
    }
  }`

  test.each([
    ['twelve levels', nested(12)],
    ['fifteen levels', nested(15)],
    [
      "a client's full introspection",
      getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true }),
    ],
    ['100 statements with 10 attributions each and every bounded list under them', everything],
  ])('%s pass', async (_name, query) => {
    expect(await refused(query)).toBeUndefined()
  })

  test('seventeen levels do not', async () => {
    expect(await refused(nested(17))).toMatchInlineSnapshot(
      `"The query asks for too much: depth 17, limit 15. Ask for the inner part in a separate request, by id."`,
    )
  })

  test('connections of 100 in 100 in 100 do not', async () => {
    const query = `{ statements(first: 100) { nodes { attributions(first: 100) { nodes { source {
      statements(first: 100) { nodes { id } } } } } } } }`
    expect(await refused(query)).toMatchInlineSnapshot(
      `"The query asks for too much: cost 1,030,201, limit 500,000. Ask for smaller pages (\`first\`), or for fewer lists inside each other."`,
    )
  })

  test('fragments that double each other thirty times are weighed without being unrolled, and refused', async () => {
    const chain = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on Statement { ...F${i + 1} retractedBy { id } ...F${i + 1} }`,
    )
    const query = `{ statements { nodes { ...F0 } } } ${chain.join(' ')} fragment F30 on Statement { madeAt { id } }`
    expect(await refused(query)).toContain('cost')
  })

  test('a hundred introspections under other names do not', async () => {
    const query = `{ ${Array.from({ length: 100 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ')} }`
    expect(await refused(query)).toContain('cost 1,000,000, limit 500,000')
  })
})
