import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import { afterAll, beforeEach, expect, test } from 'vitest'
import {
  OnRecordStatementFragmentDoc,
  possibleTypes,
  speakerLine,
  typePolicies,
  VoiceOfRussiaDocument,
} from '../../packages/client/src/index.ts'
import { createOnRecord } from '../../src/index.ts'
import { istanbul } from '../data/istanbul.ts'

/** A real cache of Apollo Client over the whole product, whose requests are counted. */
const onRecord = await createOnRecord()
expect(await onRecord.importBundle(istanbul)).toMatchObject({ problems: [] })
afterAll(() => onRecord.close())

let requests = 0
let client: ApolloClient
beforeEach(() => {
  requests = 0
  client = new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies }),
    link: new HttpLink({
      uri: 'http://here/graphql',
      fetch: (input, init) => {
        requests++
        return onRecord.handle(new Request(input, init))
      },
    }),
  })
})

type Texts = { readonly statements: Page }
type Page = {
  readonly totalCount?: number
  readonly nodes?: readonly { readonly text: string }[]
  readonly edges?: readonly { readonly cursor: string; readonly node: { readonly text: string } }[]
  readonly pageInfo: {
    readonly endCursor: string
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
  }
}
type Place = { readonly first?: number; readonly after?: string }

const list = (selection: string): TypedDocumentNode<Texts, Place> => gql`
  query List($first: Int, $after: String) {
    statements(first: $first, after: $after, orderBy: SAID_AT_ASC) {
      ${selection} pageInfo { endCursor hasNextPage hasPreviousPage }
    }
  }`
const byNodes = list('nodes { id text }')
const byEdges = list('totalCount edges { cursor node { id text } }')

const ask = async (query: typeof byNodes, variables: Place = {}): Promise<Page> => {
  const { data, error } = await client.query({ query, variables })
  if (!data) throw error
  return data.statements
}

/** What is in the cache of a list; undefined where it has to be asked for. */
const cached = (query: typeof byNodes, variables: Place = {}): Page | undefined =>
  client.readQuery({ query, variables })?.statements ?? undefined

const textsOf = ({ nodes, edges }: Page) =>
  nodes?.map(({ text }) => text) ?? edges?.map(({ node }) => node.text)

/** The first five, as one page of the server. */
const firstFive = async () => {
  const { data } = await client.query({ query: byNodes, variables: { first: 5 }, fetchPolicy: 'no-cache' })
  requests = 0
  return (data?.statements.nodes ?? []).map(({ text }) => text)
}

test.each([
  ['nodes', byNodes, byNodes],
  ['edges', byEdges, byEdges],
  ['edges, then nodes', byEdges, byNodes],
])('two pages are one list, by %s', async (_, first, second) => {
  const whole = await firstFive()
  const { pageInfo } = await ask(first, { first: 2 })
  await ask(second, { first: 3, after: pageInfo.endCursor })
  const list = cached(second, { first: 2 })
  expect(list && textsOf(list)).toEqual(whole)
  expect(list?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false })
  expect(requests).toBe(2)
})

test('a list that was read by nodes alone is not told to be whole by edges', async () => {
  const { pageInfo } = await ask(byEdges, { first: 2 })
  await ask(byNodes, { first: 3, after: pageInfo.endCursor })
  expect(cached(byEdges, { first: 2 })).toBeUndefined()
  await ask(byEdges, { first: 3, after: pageInfo.endCursor })
  expect(cached(byEdges, { first: 2 })?.edges).toHaveLength(5)
  expect(cached(byNodes, { first: 2 })?.nodes).toHaveLength(5)
})

test('one page of a list is that page alone, and pages that come in the wrong order wait for their place', async () => {
  const whole = await firstFive()
  const { pageInfo } = (
    await client.query({ query: byNodes, variables: { first: 2 }, fetchPolicy: 'no-cache' })
  ).data?.statements ?? { pageInfo: { endCursor: '' } }
  const second = await ask(byNodes, { first: 3, after: pageInfo.endCursor })
  expect(textsOf(second)).toEqual(whole.slice(2))
  expect(cached(byNodes)).toBeUndefined()
  const all = await ask(byNodes, { first: 2 })
  expect(textsOf(all)).toEqual(whole)
  const again = cached(byNodes, { first: 3, after: pageInfo.endCursor })
  expect(again && textsOf(again)).toEqual(whole.slice(2))
})

test('a count of a list does not forget what was read of it, and needs none of it', async () => {
  const counted = gql`query Count($first: Int) { statements(first: $first, orderBy: SAID_AT_ASC) { totalCount } }`
  await client.query({ query: counted, variables: { first: 2 } })
  expect(client.readQuery({ query: counted })).toMatchObject({
    statements: { totalCount: expect.any(Number) },
  })
  await ask(byNodes, { first: 2 })
  await client.query({ query: counted, variables: { first: 2 }, fetchPolicy: 'network-only' })
  expect(cached(byNodes, { first: 2 })?.nodes).toHaveLength(2)
  expect(requests).toBe(3)
})

test('records that were asked for without an id are not mixed up with others', async () => {
  const read = (field: string) =>
    gql`query Bare { statements(first: 2, orderBy: SAID_AT_ASC) { nodes { ${field} } pageInfo { endCursor } } }`
  await client.query({ query: read('text') })
  await client.query({ query: read('type') })
  expect(client.readQuery({ query: read('type') })).toMatchObject({ statements: { nodes: { length: 2 } } })
  expect(client.readQuery({ query: read('text') })).toBeNull()
})

test('whoever asks for more than is there gets more', async () => {
  await ask(byNodes, { first: 2 })
  expect((await ask(byNodes, { first: 4 })).nodes).toHaveLength(4)
  expect((await ask(byNodes, { first: 3 })).nodes).toHaveLength(4)
  expect(requests).toBe(2)
})

test('a first page that has changed does not run on into pages of the list that was', async () => {
  const { pageInfo } = await ask(byEdges, { first: 2 })
  await ask(byEdges, { first: 2, after: pageInfo.endCursor })
  const statements = { ...cached(byEdges, { first: 2 }) }
  const edges = [{ __typename: 'StatementEdge', cursor: 'elsewhere', node: statements.edges?.[0]?.node }]
  const changed = {
    __typename: 'StatementConnection',
    totalCount: 1,
    edges,
    pageInfo: { __typename: 'PageInfo', endCursor: 'elsewhere', hasNextPage: false, hasPreviousPage: false },
  }
  client.writeQuery({
    query: byEdges,
    variables: { first: 2 },
    data: { statements: changed } as unknown as Texts,
  })
  expect(cached(byEdges, { first: 2 })).toMatchObject({ totalCount: 1, edges: [{ cursor: 'elsewhere' }] })
})

test('other arguments make another list', async () => {
  const query = gql`query Types($types: [StatementType!], $first: Int) {
    statements(filter: { types: $types }, first: $first) { nodes { id type } pageInfo { endCursor } }
  }`
  const typesOf = async (type: string) => {
    const { data } = await client.query<{ statements: { nodes: { type: string }[] } }>({
      query,
      variables: { types: [type], first: 2 },
    })
    return new Set(data?.statements.nodes.map(({ type }) => type))
  }
  expect(await typesOf('CLAIM')).toEqual(new Set(['CLAIM']))
  expect(await typesOf('ACCUSATION')).toEqual(new Set(['ACCUSATION']))
  expect(await typesOf('CLAIM')).toEqual(new Set(['CLAIM']))
  expect(requests).toBe(2)
})

const dated = (fields: string) =>
  gql`query Dated { statement(id: "${onThe7th}") { id saidAt { ${fields} } } }`
const onThe7th = 'statement:medinsky-2025-06-07-list-of-640'

test('two answers about one date are one date, and nothing of it is lost', async () => {
  await client.query({ query: dated('edtf basis') })
  await client.query({ query: dated('edtf note precision') })
  const both = client.readQuery<{ statement: { saidAt: object } }>({
    query: dated('edtf basis note precision'),
  })
  expect(both?.statement.saidAt).toMatchObject({ edtf: '2025-06-07', basis: 'RESOLVED', precision: 'DAY' })
  expect(requests).toBe(2)
})

test('a date that was changed keeps nothing of the one it was', async () => {
  await client.query({ query: dated('edtf basis note') })
  client.writeQuery({
    query: dated('edtf precision'),
    data: {
      statement: {
        __typename: 'Statement',
        id: onThe7th,
        saidAt: { __typename: 'PartialDate', edtf: '2025-06', precision: 'MONTH' },
      },
    },
  })
  expect(client.readQuery({ query: dated('edtf basis note') })).toBeNull()
  expect(client.readQuery({ query: dated('edtf precision') })).toMatchObject({
    statement: { saidAt: { edtf: '2025-06', precision: 'MONTH' } },
  })
})

test('two statements on one day have each their own date', async () => {
  const query = gql`{ statements(filter: { said: { from: "2025-06-07", to: "2025-06-07" } }) {
    nodes { id saidAt { edtf basis note } } pageInfo { endCursor } } }`
  type Said = { statements: { nodes: { id: string; saidAt: object }[] } }
  const fresh = await client.query<Said>({ query, fetchPolicy: 'no-cache' })
  await client.query({ query })
  expect(fresh.data?.statements.nodes.length).toBeGreaterThan(1)
  expect(client.readQuery<Said>({ query })?.statements.nodes).toEqual(fresh.data?.statements.nodes)
})

test('who spoke in which role stays with the statement, although the actor is one', async () => {
  const query = gql`query Speakers($ids: [ID!]) { statements(filter: { ids: $ids }) {
    nodes { id speakers { id role actor { id name } } } pageInfo { endCursor } } }`
  const id = (name: string) => `statement:${name}`
  const ids = [id('medinsky-2025-06-07-list-of-640'), id('medinsky-bodies-not-collected')]
  const { data } = await client.query<{
    statements: { nodes: { id: string; speakers: { role: string }[] }[] }
  }>({
    query,
    variables: { ids },
  })
  expect(data?.statements.nodes).toHaveLength(2)
  const other = gql`query Other { statement(id: "${ids[0]}") { id speakers { id role actor { id name } } } }`
  client.writeQuery({
    query: other,
    data: {
      statement: {
        __typename: 'Statement',
        id: ids[0],
        speakers: [
          {
            ...{ __typename: 'Speaker', id: 'the same id as another', role: 'aide' },
            actor: { __typename: 'Person', id: 'person:vladimir-medinsky', name: 'Vladimir Medinsky' },
          },
        ],
      },
    },
  })
  const roles = client
    .readQuery<{ statements: { nodes: { id: string; speakers: { role: string }[] }[] } }>({
      query,
      variables: { ids },
    })
    ?.statements.nodes.map(({ id, speakers }) => [id, speakers[0]?.role])
  expect(new Map(roles as [string, string][])).toEqual(
    new Map([
      [ids[0], 'aide'],
      [ids[1], 'lead negotiator'],
    ]),
  )
  expect(Object.keys(client.cache.extract() as object).filter((key) => key.startsWith('Speaker'))).toEqual([])
})

test('two answers about the same speakers are put together, one by one', async () => {
  const speakers = (fields: string) =>
    gql`query Who { statement(id: "statement:medinsky-2025-06-07-list-of-640") { id speakers { ${fields} } } }`
  await client.query({ query: speakers('role') })
  await client.query({ query: speakers('actor { id name }') })
  expect(client.readQuery({ query: speakers('role actor { id name }') })).toMatchObject({
    statement: { speakers: [{ role: 'lead negotiator', actor: { name: 'Vladimir Medinsky' } }] },
  })
})

test('a fragment on an interface is found in the record that it is read of', async () => {
  const { data } = await client.query({ query: VoiceOfRussiaDocument })
  expect(data?.actor).toMatchObject({ name: 'Russia', on9June: { nodes: expect.anything() } })
  if (data?.actor && 'members' in data.actor) expect(data.actor.members.nodes.length).toBeGreaterThan(0)
  else throw new Error('The fragment on Organisation was not matched.')
  const search = gql`{ search(query: "medinsky", kinds: [PERSON]) { nodes { id ... on Actor { name } ... on Entity { revision } } pageInfo { endCursor } } }`
  await client.query({ query: search })
  expect(client.readQuery({ query: search })).toMatchObject({
    search: { nodes: [{ name: 'Vladimir Medinsky', revision: 1 }] },
  })
})

test('the fragments that ship stand in documents of your own', async () => {
  const query = gql`
    query Mine { statement(id: "statement:medinsky-2025-06-07-list-of-640") { ...OnRecordStatement } }
    ${OnRecordStatementFragmentDoc}
  `
  await client.query({ query })
  const statement = client.readFragment({
    id: 'Statement:statement:medinsky-2025-06-07-list-of-640',
    fragment: OnRecordStatementFragmentDoc,
    fragmentName: 'OnRecordStatement',
  })
  expect(statement && speakerLine(statement, 'en')).toBe('Vladimir Medinsky, lead negotiator')
  expect(statement?.attributions.nodes[0]?.source.publisher?.name).toBe('The Moscow Times')
})
