import type { Subjects } from '../graph/subjects.ts'
import { at, connection, cypher, lineOf, list, own, reportsOf } from './fields.ts'
import type { Operation, Text } from './operation.ts'

const title = 'A busy speaker’s newest 20 statements with their reports'

export const speakerPage = ({ speaker: id }: Subjects): Operation => ({
  name: 'page',
  title,
  own: {
    query: `query ($id: ID!) { actor(id: $id) { statements(first: 20) { nodes { ${own.line} ${own.reports} } } } }`,
    variables: { id },
    answer: (data) => at(data, 'actor', 'statements'),
  },
  list: {
    query: `query ($id: ID!) { actors(where: { id: { eq: $id } }) {
      statements(limit: 20, sort: [{ key: DESC }]) { ${list.line} ${list.reports} } } }`,
    variables: { id },
    answer: (data) => at(data, 'actors', 0, 'statements'),
  },
  connection: {
    query: `query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node {
      statementsConnection(first: 20, sort: [{ node: { key: DESC } }]) { edges { node {
        ${connection.line} ${connection.reports} } } } } } } }`,
    variables: { id },
    answer: (data) => at(data, 'actorsConnection', 'edges', 0, 'node', 'statementsConnection'),
  },
  byHand: pageByHand({ id, before: '~' }),
})

/** 20 statements of a speaker, the newest of those with a key before a given one. */
export const pageByHand = (parameters: { readonly id: string; readonly before: string }): Text => ({
  text: `MATCH (given:Record {id: $id})
MATCH (member:Record {canonicalId: given.canonicalId})
CALL (member) {
  MATCH ()<-[said:SAID_BY]-(s:Statement)
  WHERE said.otherId = member.id AND said.key > '' AND said.key < $before
  WITH s, said ORDER BY said.otherId DESC, said.key DESC LIMIT $limit
  RETURN s, said.key AS key
}
WITH DISTINCT s, key ORDER BY key DESC LIMIT $limit
RETURN ${cypher.line}, ${cypher.reports}`,
  parameters: { ...parameters, limit: 20 },
  answer: (rows) => rows.map((row) => ({ ...lineOf(row), attributions: reportsOf(row[4]) })),
})
