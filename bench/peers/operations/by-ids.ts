import type { Subjects } from '../graph/subjects.ts'
import { connection, cypher, lineOf, list, own, speakersOf } from './fields.ts'
import { normal, sortedById } from './normal.ts'
import type { Operation } from './operation.ts'

const byId = (statements: unknown) => sortedById(normal(statements, 'nodes') as readonly unknown[])

export const byIds = ({ statements: ids }: Subjects): Operation => ({
  name: '100 ids',
  title: '100 statements by their ids, with their speakers',
  own: {
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Statement { ${own.line} ${own.speakers} } } }`,
    variables: { ids },
    answer: (data) => byId(data.nodes),
  },
  list: {
    query: `query ($ids: [ID!]!) { statements(where: { id: { in: $ids } }) { ${list.line} ${list.speakers} } }`,
    variables: { ids },
    answer: (data) => byId(data.statements),
  },
  connection: {
    query: `query ($ids: [ID!]!) { statementsConnection(where: { id: { in: $ids } }) { edges { node {
      ${connection.line} ${connection.speakers} } } } }`,
    variables: { ids },
    answer: (data) => byId(data.statementsConnection),
  },
  byHand: {
    text: `UNWIND $ids AS id
MATCH (s:Record {id: id})
RETURN ${cypher.line}, ${cypher.speakers}`,
    parameters: { ids },
    answer: (rows) => byId(rows.map((row) => ({ ...lineOf(row), speakers: speakersOf(row[4]) }))),
  },
})
