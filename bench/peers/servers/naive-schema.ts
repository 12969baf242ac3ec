import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import neo4j from 'neo4j-driver'
import { groupsOf } from '../../../src/domain/groups.ts'
import { allOf, begins } from '../operations/lucene.ts'

type Row = Readonly<Record<string, unknown>>

/** Asks Neo4j; gives its rows. */
export type Ask = (text: string, parameters: Row) => Promise<readonly Row[]>

/** Of this server's schema what the operations ask for. */
const typeDefs = `
type Query {
  statement(id: ID!): Statement
  actor(id: ID!): Actor
  event(id: ID!): Event
  nodes(ids: [ID!]!): [Node]!
  actorsNamed(name: String!, prefix: Boolean): [NamedActor!]!
  search(query: String!, kinds: [SearchKind!], first: Int!): Nodes!
  disputes(filter: DisputeFilter!, first: Int!): Disputes!
}
interface Node { id: ID! }
type Nodes { nodes: [Node!]! }
type Date { edtf: String! }
type Passage { exact: String! }
type Verification { status: String! }
type NamedActor { actor: Actor! }
type Speaker { actor: Actor! }
type Statement implements Node {
  id: ID! text: String! type: String! saidAt: Date speakers: [Speaker!]! about: [Node!]! attributions: Attributions! }
type Statements { nodes: [Statement!]! totalCount: Int! groups(by: [StatementGroupKey!]!, first: Int): Groups! }
type Groups { nodes: [Group!]! }
type Group { values: [GroupValue!]! count: Int! }
type GroupValue { value: String! }
type Attributions { nodes: [Attribution!]! }
type Attribution { id: ID! cue: String passages: [Passage!]! verification: Verification! source: Source! }
type Source { id: ID! title: String url: String publishedAt: Date }
type Actor implements Node { id: ID! name: String! statements(first: Int, after: String): Statements! }
type Event implements Node { id: ID! name: String! statements(first: Int, filter: StatementFilter): Statements! }
type Topic implements Node { id: ID! }
type Disputes { nodes: [Dispute!]! }
type Dispute { id: ID! from: Statement! to: Statement! }
input DateRange { from: String to: String }
input StatementFilter { types: [StatementType!] said: DateRange }
input DisputeFilter { about: [ID!] }
scalar StatementType
scalar SearchKind
scalar StatementGroupKey
`

/** A schema whose every field that leads to other records is a query of its own: as one writes it first, without batching. */
export function naiveSchema(ask: Ask): GraphQLSchema {
  const many = async (text: string, parameters: Row) =>
    (await ask(`${text} AS record, labels(n) AS labels`, parameters)).map(recordOf)
  const one = async (text: string, parameters: Row) => (await many(text, parameters))[0] ?? null
  const byId = (_: unknown, { id }: Row) => one('MATCH (n:Record {id: $id}) RETURN properties(n)', { id })
  const from =
    (pattern: string, order = '') =>
    ({ id }: Row) =>
      many(`MATCH (:Record {id: $id})${pattern} ${order} RETURN properties(n)`, { id })
  const alone = (pattern: string) => async (parent: Row) => (await from(pattern)(parent))[0]
  return makeExecutableSchema({
    typeDefs,
    resolvers: {
      Query: {
        statement: byId,
        actor: byId,
        event: byId,
        nodes: (_: unknown, { ids }: { readonly ids: readonly string[] }) =>
          Promise.all(ids.map((id) => byId(_, { id }))),
        actorsNamed: async (_: unknown, { name }: Row) =>
          (
            await many(
              `CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node AS name
               MATCH (name)-[:NAMES]->(n:Actor) WITH DISTINCT n LIMIT 20 RETURN properties(n)`,
              { lucene: begins(String(name)) },
            )
          ).map((actor) => ({ actor })),
        search: async (_: unknown, { query, first }: Row) => ({
          nodes: await many(
            `CALL db.index.fulltext.queryNodes('statements', $lucene) YIELD node AS n, score
             WITH n ORDER BY score DESC LIMIT $first RETURN properties(n)`,
            { lucene: allOf(String(query)), first: neo4j.int(Number(first)) },
          ),
        }),
        disputes: async (
          _: unknown,
          { filter, first }: { readonly filter: Row; readonly first: number },
        ) => ({
          nodes: await many(
            `MATCH (entity:Record)<-[:ABOUT]-(:Statement)<-[:RELATES_FROM|RELATES_TO]-(n:Dispute {clash: 'SPEAKERS'})
             WHERE entity.id IN $about WITH DISTINCT n LIMIT $first RETURN properties(n)`,
            { ...filter, first: neo4j.int(first) },
          ),
        }),
      },
      Node: { __resolveType: ({ labels }: { readonly labels: readonly string[] }) => typeOf(labels) },
      Statement: {
        saidAt: ({ saidAt }: Row) => parsed(saidAt),
        about: from('-[about:ABOUT]->(n)', 'WITH n ORDER BY about.position'),
        speakers: async (parent: Row) =>
          (await from('-[said:SAID_BY]->(n)', 'WITH n ORDER BY said.position')(parent)).map((actor) => ({
            actor,
          })),
        attributions: async (parent: Row) => ({
          nodes: await from('<-[:REPORTS]-(n)', 'WITH n ORDER BY n.id')(parent),
        }),
      },
      Attribution: {
        passages: ({ passages }: Row) => parsed(passages),
        verification: ({ verification }: Row) => ({ status: verification }),
        source: alone('-[:PRINTED_IN]->(n)'),
      },
      Source: { publishedAt: ({ publishedAt }: Row) => parsed(publishedAt) },
      Actor: { statements: (parent: Row, given: Row) => pageOf(many, 'SAID_BY', parent, given) },
      Event: { statements: (parent: Row, given: Row) => pageOf(many, 'ABOUT|MADE_AT', parent, given) },
      Statements: {
        totalCount: async ({ id }: Row) => {
          const [row] = await ask('MATCH (:Record {id: $id})<-[:SAID_BY]-(n) RETURN count(n) AS total', {
            id,
          })
          return row?.total
        },
        groups: async ({ id }: Row) => {
          const rows = await ask('MATCH (:Record {id: $id})<-[:SAID_BY]-(n) RETURN n.type AS type', { id })
          const groups = groupsOf(rows, ({ type }) => type)
          return { nodes: [...groups].map(([value, of]) => ({ values: [{ value }], count: of.length })) }
        },
      },
      Dispute: { from: alone('-[:RELATES_FROM]->(n)'), to: alone('-[:RELATES_TO]->(n)') },
    },
  })
}

const recordOf = ({ record, labels }: Row): Row => ({ ...(record as Row), labels })
const parsed = (json: unknown) => (json === null || json === undefined ? null : JSON.parse(String(json)))
const typeOf = (labels: readonly string[]) =>
  ['Statement', 'Actor', 'Event'].find((label) => labels.includes(label)) ?? 'Topic'

type Filter = {
  readonly types?: readonly string[]
  readonly said?: { readonly from: string; readonly to: string }
}

/** A page of statements, the newest first. This server's cursors end in a key. */
function pageOf(
  many: (text: string, parameters: Row) => Promise<readonly Row[]>,
  type: string,
  { id }: Row,
  { first, after, filter }: { readonly first?: number; readonly after?: string; readonly filter?: Filter },
) {
  const page = () =>
    many(
      `MATCH (:Record {id: $id})<-[r:${type}]-(n:Statement)
       WHERE ($before IS NULL OR r.key < $before)
         AND ($types IS NULL OR n.type IN $types)
         AND ($from IS NULL OR n.saidUntil >= $from) AND ($until IS NULL OR n.saidFrom <= $until)
       WITH DISTINCT n ORDER BY n.key DESC LIMIT $first RETURN properties(n)`,
      {
        id,
        first: neo4j.int(first ?? 20),
        before: after ?? null,
        types: filter?.types ?? null,
        from: filter?.said ? Date.parse(`${filter.said.from}T00:00:00.000Z`) : null,
        until: filter?.said ? Date.parse(`${filter.said.to}T23:59:59.999Z`) : null,
      },
    )
  return { id, nodes: page }
}
