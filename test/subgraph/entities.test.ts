import { afterAll, beforeAll, expect, test } from 'vitest'
import { startProduct } from '../../src/api/product.ts'
import { local } from '../../src/domain/viewers.ts'
import { type Subgraph, subgraph } from '../../src/subgraph/subgraph.ts'
import { archive, merged } from '../support/graphs/archive.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import type { TestProduct } from '../support/product.ts'

let product: TestProduct
let graph: Subgraph
beforeAll(async () => {
  product = await openArchive()
  const withdrawn = await product.api.execute(
    {
      query: `mutation {
    createTopic(input: { id: "topic:unspoken", name: "Nobody speaks of it" }) { change { id } }
    withdraw(input: { id: "topic:unspoken", reason: "Nobody does.", revision: 1 }) { change { id } }
  }`,
    },
    undefined,
    local,
  )
  expect(withdrawn.errors).toBeUndefined()
  graph = await subgraph(product)
})
afterAll(() => product.close())

type Body = {
  readonly data?: { readonly _entities: readonly unknown[] }
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly unknown[]
    readonly extensions?: object
  }[]
}

/** Asks as a router does: by POST, with the representations in a variable. */
async function fetched(selected: string, representations: unknown, of = graph): Promise<Body> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selected} } }`
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { representations } }),
  })
  return (await (await of.handle(request)).json()) as Body
}

const isMerged = (id: string) => merged.some(([, ...others]) => others.some((other) => other === id))

/** A hundred records of every type of the archive, one type after another again and again. */
function mixed() {
  const statements = archive.statements ?? []
  const ofTypes = {
    Person: archive.persons,
    Organisation: archive.organisations,
    Group: archive.groups,
    Event: archive.events,
    Topic: archive.topics,
    Place: archive.places,
    Source: archive.sources,
    Statement: statements,
    Attribution: statements.flatMap(({ attributions }) => attributions),
    StatementRelation: archive.relations,
  }
  return Array.from({ length: 10 }, (_, turn) =>
    Object.entries(ofTypes).map(([__typename, records = []]) => {
      const all = records.filter(({ id }) => !isMerged(id ?? ''))
      return { __typename, id: all[turn % all.length]?.id }
    }),
  ).flat()
}

const selected = `__typename ... on Record { id revision } ... on Actor { name statements(first: 2) { nodes { id } } }
  ... on Statement { text attributions(first: 2) { nodes { id } } } ... on Source { title }`

test('a hundred of ten types come in the order asked, by one round trip', async () => {
  const representations = mixed()
  expect(representations).toHaveLength(100)
  product.rounds()
  const { data, errors } = await fetched(selected, representations)
  expect(errors).toBeUndefined()
  expect(data?._entities).toMatchObject(representations)
  expect(product.rounds()).toHaveLength(1)
})

test('what a neighbour knows as an actor is told its type, and what it is called', async () => {
  const actors = ['person:p-002', 'organisation:army', 'group:g-1'].map((id) => ({ __typename: 'Actor', id }))
  const { data } = await fetched(
    '... on Actor { __typename ... on Organisation { country } ... on Group { name } }',
    actors,
  )
  expect(data?._entities).toEqual([
    { __typename: 'Person' },
    { __typename: 'Organisation', country: null },
    { __typename: 'Group', name: 'Group 1' },
  ])
})

const named = '__typename ... on Node { id } ... on Entity { name }'
const topic = { __typename: 'Topic', id: 'topic:t-1', name: 'Topic 1' }

test.each([
  ['an id of nothing', { __typename: 'Person', id: 'person:nobody' }, null],
  ['an id of nothing at all', { __typename: 'Person', id: '' }, null],
  ['a type that the id is not of', { __typename: 'Person', id: 'topic:t-1' }, null],
  ['an interface that the id is not of', { __typename: 'Actor', id: 'topic:t-1' }, null],
  ['an interface that it is of', { __typename: 'Entity', id: 'topic:t-1' }, topic],
  ['the interface of every record', { __typename: 'Record', id: 'topic:t-1' }, topic],
  ['more than its key', { __typename: 'Topic', id: 'topic:t-1', name: 'Another' }, topic],
  [
    'a record that was merged, for which the one that it was merged into stands',
    { __typename: 'Person', id: 'person:p-007' },
    { __typename: 'Person', id: 'person:p-001' },
  ],
  [
    'a record that was withdrawn, as `node` tells it',
    { __typename: 'Topic', id: 'topic:unspoken' },
    { __typename: 'Withdrawn', id: 'topic:unspoken' },
  ],
  ['a withdrawn record, as another type', { __typename: 'Place', id: 'topic:unspoken' }, null],
])('%s', async (_what, representation, entity) => {
  const { data, errors } = await fetched(named, [representation])
  expect(errors).toBeUndefined()
  expect(data?._entities).toEqual([entity && expect.objectContaining(entity)])
})

test('what is no representation is an error in its place, and the others are answered', async () => {
  const wrong = [
    5,
    {},
    { id: 'person:p-001' },
    { __typename: 'Nobody', id: 'x' },
    { __typename: 'PageInfo', id: 'x' },
  ]
  const { data, errors = [] } = await fetched(named, [...wrong, { __typename: 'Person', id: 7 }, topic])
  expect(data?._entities).toEqual([...wrong.map(() => null), null, topic])
  expect(errors).toHaveLength(6)
  expect(errors[3]).toMatchObject({
    message:
      'representations[3]: its __typename must be a type of this subgraph that has a key, such as {"__typename": "Person", "id": "person:ada"}.',
    path: ['_entities', 3],
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect(errors[5]?.message).toBe('representations[5]: its id must be text: it is the key of Person.')
})

test('a request is weighed by how many records it asks for', async () => {
  const people = Array.from({ length: 100 }, (_, at) => ({ __typename: 'Person', id: `person:p-${at}` }))
  const pages = (first: number) =>
    `... on Actor { statements(first: ${first}) { nodes { id attributions(first: ${first}) { nodes { id } } } } }`
  expect((await fetched(pages(20), people)).errors).toBeUndefined()
  const { errors = [] } = await fetched(pages(100), people)
  expect(errors[0]?.message).toContain('cost 1,020,200, limit 500,000')
})

test('where only those who show a token may read, so it is here', async () => {
  const api = await startProduct(product.store, { timeout: 60_000, report: () => {}, anonymousReads: false })
  const closed = await subgraph({ api })
  const { errors = [] } = await fetched(named, [topic], closed)
  expect(errors[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } })
  await api.close()
  expect((await fetched(named, [topic], closed)).errors?.[0]?.message).toContain('The server is stopping.')
})
