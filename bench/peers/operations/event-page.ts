import type { Subjects } from '../graph/subjects.ts'
import { at, connection, cypher, lineOf, list, own, reportsOf, speakersOf } from './fields.ts'
import { mergedPage } from './merged-page.ts'
import type { Operation } from './operation.ts'

const allOf = (fields: typeof own) => `${fields.line} ${fields.speakers} ${fields.reports}`

/** The newest of the statements that one of its relationships leads to. */
export const newest = (type: string) => `MATCH ()<-[r:${type}]-(s:Statement)
  WHERE r.otherId = member.id AND r.key > '' AND r.key < '~'
  WITH s, r ORDER BY r.otherId DESC, r.key DESC LIMIT $limit
  RETURN s, r.key AS key`

export const eventPage = ({ event: id }: Subjects): Operation => ({
  name: 'event of 50',
  title: 'An event’s newest 50 with speakers, reports and sources',
  own: {
    query: `query ($id: ID!) { event(id: $id) { id name statements(first: 50) { nodes { ${allOf(own)} } } } }`,
    variables: { id },
    answer: (data) => data.event,
  },
  list: {
    query: `query ($id: ID!) { events(where: { id: { eq: $id } }) { id name
      statementsAbout(limit: 50, sort: [{ key: DESC }]) { key ${allOf(list)} }
      statementsMadeAt(limit: 50, sort: [{ key: DESC }]) { key ${allOf(list)} } } }`,
    variables: { id },
    answer: (data) => merged(at(data, 'events', 0)),
  },
  connection: {
    query: `query ($id: ID!) { eventsConnection(where: { id: { eq: $id } }) { edges { node { id name
      statementsAboutConnection(first: 50, sort: [{ node: { key: DESC } }]) { edges { node { key ${allOf(connection)} } } }
      statementsMadeAtConnection(first: 50, sort: [{ node: { key: DESC } }]) { edges { node { key ${allOf(connection)} } } }
    } } } }`,
    variables: { id },
    answer: (data) => merged(at(data, 'eventsConnection', 'edges', 0, 'node')),
  },
  byHand: {
    text: `MATCH (given:Record {id: $id})
MATCH (event:Record {id: given.canonicalId})
CALL (event) {
  RETURN 0 AS part, [event.id, event.name] AS row
  UNION ALL
  MATCH (member:Record {canonicalId: event.id})
  CALL (member) {
  ${newest('ABOUT')}
  UNION
  ${newest('MADE_AT')}
  }
  WITH DISTINCT s, key ORDER BY key DESC LIMIT $limit
  RETURN 1 AS part, [${cypher.line}, ${cypher.speakers}, ${cypher.reports}] AS row
}
RETURN part, row`,
    parameters: { id, limit: 50 },
    answer: (rows) => {
      const partsOf = (wanted: number) =>
        rows.flatMap(([part, row]) => (part === wanted ? [row as unknown[]] : []))
      const [[event, name] = []] = partsOf(0)
      const statements = partsOf(1).map((row) => ({
        ...lineOf(row),
        speakers: speakersOf(row[4]),
        attributions: reportsOf(row[5]),
      }))
      return { id: event, name, statements }
    },
  },
})

const merged = (event: unknown) => ({
  id: at(event, 'id'),
  name: at(event, 'name'),
  statements: mergedPage(event, 50),
})
