import type { Subjects } from '../graph/subjects.ts'
import { at } from './fields.ts'
import type { Operation } from './operation.ts'

/** This server counts so far, and then says that there are at least as many. */
const countedTo = 10_000

export const count = ({ speaker: id }: Subjects): Operation => ({
  name: 'count',
  title: 'How many statements a busy speaker made',
  own: {
    query: 'query ($id: ID!) { actor(id: $id) { statements { totalCount } } }',
    variables: { id },
    answer: (data) => at(data, 'actor', 'statements', 'totalCount'),
  },
  list: {
    query: `query ($id: ID!) {
      actors(where: { id: { eq: $id } }) { statementsConnection { aggregate { count { nodes } } } } }`,
    variables: { id },
    answer: (data) => at(data, 'actors', 0, 'statementsConnection', 'aggregate', 'count', 'nodes'),
  },
  connection: {
    query: `query ($id: ID!) { actorsConnection(where: { id: { eq: $id } }) { edges { node {
      statementsConnection { totalCount } } } } }`,
    variables: { id },
    answer: (data) => at(data, 'actorsConnection', 'edges', 0, 'node', 'statementsConnection', 'totalCount'),
  },
  byHand: {
    text: `MATCH (given:Record {id: $id})
MATCH (member:Record {canonicalId: given.canonicalId})
RETURN sum(COUNT { (member)<-[:SAID_BY]-() })`,
    parameters: { id },
    answer: ([row = []]) => row[0],
  },
  isAlike: (one, other) => Math.min(Number(one), countedTo) === Math.min(Number(other), countedTo),
})
