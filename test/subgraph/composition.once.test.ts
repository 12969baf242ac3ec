import { composeServices } from '@apollo/composition'
import { type GraphQLSchema, isEnumType, isInterfaceType, isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { type SubgraphOptions, subgraph } from '../../src/subgraph/subgraph.ts'

let onRecord: OnRecord
beforeAll(async () => {
  onRecord = await createOnRecord()
})
afterAll(() => onRecord.close())

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9"'

/** A neighbour with all that Relay wants of a server, which adds a list to our statements and refers to our people. */
const archive = `${link}, import: ["@key", "@shareable"])
  type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! articles(first: Int): ArticleConnection! }
  interface Node { id: ID! }
  type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type ArticleConnection { edges: [ArticleEdge!]! pageInfo: PageInfo! }
  type ArticleEdge { cursor: String! node: Article! }
  type Article implements Node @key(fields: "id") { id: ID! writer: Person cites: [Statement!]! readAt: DateTime role: Role }
  type Person implements Node @key(fields: "id", resolvable: false) { id: ID! }
  type Statement implements Node @key(fields: "id") { id: ID! citedIn: [Article!]! }
  scalar DateTime
  enum Role { WRITER }`

/** A neighbour that adds a field to every actor, of whatever type, and knows none of the types. */
const portraits = `${link}, import: ["@key", "@interfaceObject"])
  type Query { portraits: [Portrait!]! }
  type Portrait { of: Actor! address: String! }
  type Actor @key(fields: "id") @interfaceObject { id: ID! portrait: Portrait }`

/** What of a graph of the three is wrong or remarkable, and the schema that its clients see. */
async function composed(options?: SubgraphOptions) {
  const { sdl } = await subgraph(onRecord, options)
  const services = Object.entries({ onRecord: sdl, archive, portraits }).map(([name, text]) => ({
    name,
    url: `https://${name}.example.org/`,
    typeDefs: parse(text),
  }))
  const { errors = [], hints = [], schema } = composeServices(services)
  return {
    told: [...errors, ...hints].map(({ message }) => message),
    api: schema?.toAPISchema().toGraphQLJSSchema(),
  }
}

const fieldsOf = (api: GraphQLSchema | undefined, name: string): string[] => {
  const type = api?.getType(name)
  return isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : []
}

test('it composes with neighbours that have a node of their own, and that know of actors only', async () => {
  const { told, api } = await composed()
  expect(told).toEqual([])
  expect(
    api
      ?.getQueryType()
      ?.getFields()
      .node?.args.map(({ name }) => name),
  ).toEqual(['id'])
  expect(fieldsOf(api, 'Query')).toEqual(
    expect.arrayContaining(['articles', 'portraits', 'statements', 'search']),
  )
  expect(fieldsOf(api, 'Statement')).toEqual(expect.arrayContaining(['text', 'attributions', 'citedIn']))
  for (const actor of ['Actor', 'Person', 'Organisation', 'Group'])
    expect(fieldsOf(api, actor)).toEqual(expect.arrayContaining(['name', 'statements', 'portrait']))
})

test('it adds nothing that writes, and nothing of its own rules, to the graph', async () => {
  const { api } = await composed()
  expect(api?.getMutationType()).toBeUndefined()
  expect(api?.getType('WithdrawInput')).toBeUndefined()
  const role = api?.getType('Role')
  expect(isEnumType(role) && role.getValues().map(({ name }) => name)).toEqual(['WRITER'])
})

test('mutations are exported where that is asked for', async () => {
  const { told, api } = await composed({ mutations: true })
  expect(told).toEqual([])
  expect(fieldsOf(api, 'Mutation')).toEqual(expect.arrayContaining(['recordStatement', 'withdraw']))
})

test('node is exported where that is asked for, which no neighbour may then have', async () => {
  const { told } = await composed({ node: true })
  expect(told).toEqual([
    expect.stringContaining('"Query.node" is resolved from multiple subgraphs'),
    expect.stringContaining('"Query.nodes" is resolved from multiple subgraphs'),
  ])
})

test('a router learns what fields cost, and how long lists are, in its own terms', async () => {
  const { sdl } = await subgraph(onRecord)
  expect(sdl).toMatch(
    /statements\([^)]*\): StatementConnection! @listSize\(slicingArguments: \["first"\], sizedFields: \["edges", "nodes"\]\)/,
  )
  expect(sdl).toContain('totalCount: Int! @cost(weight: 1)')
})

test('it tells a registry what it is composed from', async () => {
  const { execute, sdl } = await subgraph(onRecord)
  expect((await execute({ query: '{ _service { sdl } }' })).data).toEqual({ _service: { sdl } })
})
