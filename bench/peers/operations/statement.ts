import type { Subjects } from '../graph/subjects.ts'
import { at, connection, cypher, lineOf, list, own, reportsOf, speakersOf } from './fields.ts'
import type { Operation } from './operation.ts'

export const statement = ({ statement: id }: Subjects): Operation => ({
  name: 'statement',
  title: 'A statement with its speakers, reports and sources',
  own: {
    query: `query ($id: ID!) { statement(id: $id) { ${own.line} ${own.speakers} ${own.reports} } }`,
    variables: { id },
    answer: (data) => data.statement,
  },
  list: {
    query: `query ($id: ID!) {
      statements(where: { id: { eq: $id } }) { ${list.line} ${list.speakers} ${list.reports} } }`,
    variables: { id },
    answer: (data) => at(data, 'statements', 0),
  },
  connection: {
    query: `query ($id: ID!) { statementsConnection(where: { id: { eq: $id } }) { edges { node {
      ${connection.line} ${connection.speakers} ${connection.reports} } } } }`,
    variables: { id },
    answer: (data) => at(data, 'statementsConnection', 'edges', 0, 'node'),
  },
  byHand: {
    text: `MATCH (s:Record {id: $id})
WHERE s:Statement
RETURN ${cypher.line}, ${cypher.speakers}, ${cypher.reports}`,
    parameters: { id },
    answer: ([row = []]) => ({
      ...lineOf(row),
      speakers: speakersOf(row[4]),
      attributions: reportsOf(row[5]),
    }),
  },
})
