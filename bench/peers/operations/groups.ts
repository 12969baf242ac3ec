import type { Subjects } from '../graph/subjects.ts'
import { at, listAt } from './fields.ts'
import type { Operation, Row } from './operation.ts'

type Counted = readonly [type: string, statements: number]

/** What @neo4j/graphql can tell, which has no groups: how many there are, and how long the longest and the shortest value is. */
const aggregated = (counted: readonly Counted[]) => {
  const lengths = counted.map(([type]) => type.length)
  return {
    count: counted.reduce((sum, [, statements]) => sum + statements, 0),
    longest: Math.max(...lengths),
    shortest: Math.min(...lengths),
  }
}

const aggregateAt = (connection: unknown) => ({
  count: at(connection, 'aggregate', 'count', 'nodes'),
  longest: String(at(connection, 'aggregate', 'node', 'type', 'longest')).length,
  shortest: String(at(connection, 'aggregate', 'node', 'type', 'shortest')).length,
})

const aggregate = 'statementsConnection { aggregate { count { nodes } node { type { longest shortest } } } }'

export const groups = ({ speaker: id }: Subjects): Operation => ({
  name: 'groups',
  title: 'How many statements of each type a busy speaker made (the peer: an aggregate of the types)',
  isApart: true,
  own: {
    query: `query ($id: ID!) { actor(id: $id) { statements { groups(by: [TYPE], first: 1000) {
      nodes { values { value } count } } } } }`,
    variables: { id },
    answer: (data) =>
      aggregated(
        listAt(data, 'actor', 'statements', 'groups', 'nodes').map((group) => [
          String(at(group, 'values', 0, 'value')),
          Number(at(group, 'count')),
        ]),
      ),
  },
  list: {
    query: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { ${aggregate} } }`,
    variables: { id },
    answer: (data) => aggregateAt(at(data, 'actors', 0, 'statementsConnection')),
  },
  connection: {
    query: `query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node { ${aggregate} } } } }`,
    variables: { id },
    answer: (data) => aggregateAt(at(data, 'actorsConnection', 'edges', 0, 'node', 'statementsConnection')),
  },
  byHand: {
    text: `MATCH (given:Record {id: $id})
MATCH (member:Record {canonicalId: given.canonicalId})
MATCH ()<-[said:SAID_BY]-()
WHERE said.otherId = member.id AND said.type IS NOT NULL AND said.saidIn IS NOT NULL
RETURN said.type, count(*)`,
    parameters: { id },
    answer: (rows) => aggregated(rows.map(([type, statements]: Row) => [String(type), Number(statements)])),
  },
})
