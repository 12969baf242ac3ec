/**
 * The graph of this project as @neo4j/graphql is told of it: the fields and relationships that the operations ask for, on the
 * nodes as they are. Each type also has the label Record, whose index finds a node by its id.
 */
export const typeDefs = `
type Statement @node(labels: ["Statement", "Record"])
  @fulltext(indexes: [{ indexName: "statements", queryName: "statementsMatching", fields: ["searchText"] }]) {
  id: ID!
  text: String!
  type: String!
  saidAt: String
  saidFrom: Float
  saidUntil: Float
  key: String!
  searchText: String!
  speakers: [Actor!]! @relationship(type: "SAID_BY", direction: OUT)
  about: [Event!]! @relationship(type: "ABOUT", direction: OUT)
  madeAt: [Event!]! @relationship(type: "MADE_AT", direction: OUT)
  attributions: [Attribution!]! @relationship(type: "REPORTS", direction: IN)
}

type Actor @node(labels: ["Actor", "Record"]) {
  id: ID!
  name: String!
  statements: [Statement!]! @relationship(type: "SAID_BY", direction: IN)
}

type Event @node(labels: ["Event", "Record"]) {
  id: ID!
  name: String!
  statementsAbout: [Statement!]! @relationship(type: "ABOUT", direction: IN)
  statementsMadeAt: [Statement!]! @relationship(type: "MADE_AT", direction: IN)
}

type Attribution @node(labels: ["Attribution", "Record"]) {
  id: ID!
  cue: String
  passages: String!
  verification: String!
  source: [Source!]! @relationship(type: "PRINTED_IN", direction: OUT)
}

type Source @node(labels: ["Source", "Record"]) {
  id: ID!
  title: String
  url: String
  publishedAt: String
}

type Name @node
  @fulltext(indexes: [{ indexName: "names", queryName: "namesMatching", fields: ["terms"] }]) {
  terms: String!
  actor: [Actor!]! @relationship(type: "NAMES", direction: OUT)
}

type Dispute @node(labels: ["Dispute", "Record"]) {
  id: ID!
  clash: String!
  from: [Statement!]! @relationship(type: "RELATES_FROM", direction: OUT)
  to: [Statement!]! @relationship(type: "RELATES_TO", direction: OUT)
}
`
