import type { Subjects } from '../graph/subjects.ts'
import { at, connection, cypher, list, own, speakersOf } from './fields.ts'
import { normal, sortedById } from './normal.ts'
import type { Operation, Row } from './operation.ts'

const about = '{ about: { some: { id: { eq: $id } } } }'
const where = `{ clash: { eq: "SPEAKERS" }, OR: [{ from: { some: ${about} } }, { to: { some: ${about} } }] }`

/** The peer keeps no order of time: compared by id. */
const byId = (disputes: unknown) =>
  sortedById(
    (normal(disputes) as readonly object[]).map((dispute) => ({
      id: at(dispute, 'id'),
      from: alone(at(dispute, 'from')),
      to: alone(at(dispute, 'to')),
    })),
  )
const alone = (end: unknown) => (Array.isArray(end) ? end[0] : end)

export const disputes = ({ event: id }: Subjects): Operation => ({
  name: 'disputes',
  title: 'An event’s disputes with both sides',
  own: {
    query: `query ($id: ID!) { disputes(filter: { about: [$id] }, first: 100) { nodes { id
      from { id text ${own.speakers} } to { id text ${own.speakers} } } } }`,
    variables: { id },
    answer: (data) => byId(data.disputes),
  },
  list: {
    query: `query ($id: ID!) { disputes(where: ${where}, limit: 100) { id
      from { id text ${list.speakers} } to { id text ${list.speakers} } } }`,
    variables: { id },
    answer: (data) => byId(data.disputes),
  },
  connection: {
    query: `query ($id: ID!) { disputesConnection(where: ${where}, first: 100) { edges { node { id
      fromConnection { edges { node { id text ${connection.speakers} } } }
      toConnection { edges { node { id text ${connection.speakers} } } } } } } }`,
    variables: { id },
    answer: (data) => byId(data.disputesConnection),
  },
  byHand: {
    text: `MATCH (given:Record {id: $id})
MATCH (member:Record {canonicalId: given.canonicalId})
CALL (member) {
  MATCH ()<-[r:CONCERNS]-(d:Dispute)
  WHERE r.otherId = member.id AND r.key > '' AND r.key < '~'
  WITH d, r ORDER BY r.otherId DESC, r.key DESC
  WITH d, r WHERE d.clash = 'SPEAKERS'
  RETURN d, r.key AS key LIMIT $limit
}
WITH DISTINCT d, key ORDER BY key DESC LIMIT $limit
MATCH (d)-[:RELATES_FROM]->(f:Statement)
MATCH (d)-[:RELATES_TO]->(t:Statement)
RETURN d.id, f.id, f.text, ${speakersBy('f')}, t.id, t.text, ${speakersBy('t')}`,
    parameters: { id, limit: 100 },
    answer: (rows) => byId(rows.map(disputeOf)),
  },
})

function speakersBy(statement: string) {
  return cypher.speakers.replace('(s)', `(${statement})`)
}

const disputeOf = ([id, from, fromText, fromSpeakers, to, toText, toSpeakers]: Row) => ({
  id,
  from: { id: from, text: fromText, speakers: speakersOf(fromSpeakers) },
  to: { id: to, text: toText, speakers: speakersOf(toSpeakers) },
})
