import type { Subjects } from '../graph/subjects.ts'
import { newest } from './event-page.ts'
import { at, connection, cypher, list, listAt, own, speakersOf } from './fields.ts'
import { mergedPage } from './merged-page.ts'
import { normal, sortedById } from './normal.ts'
import type { Operation, Row } from './operation.ts'

export const fiveLevels = ({ speakers: ids }: Subjects): Operation => ({
  name: 'five levels',
  title: '5 actors, 5 statements of each, their events, 10 statements of each, their speakers',
  own: {
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Actor { id name
      statements(first: 5) { nodes { id text
        about { ... on Event { id name statements(first: 10) { nodes { id text ${own.speakers} } } } } } } } } }`,
    variables: { ids },
    answer: (data) => withEvents(data.nodes, (event) => event),
  },
  list: {
    query: `query ($ids: [ID!]!) { actors(where: { id: { in: $ids } }) { id name
      statements(limit: 5, sort: [{ key: DESC }]) { id text about { id name
        statementsAbout(limit: 10, sort: [{ key: DESC }]) { key id text ${list.speakers} }
        statementsMadeAt(limit: 10, sort: [{ key: DESC }]) { key id text ${list.speakers} } } } } }`,
    variables: { ids },
    answer: (data) => withEvents(data.actors, merged),
  },
  connection: {
    query: `query ($ids: [ID!]!) { actorsConnection(where: { id: { in: $ids } }) { edges { node { id name
      statementsConnection(first: 5, sort: [{ node: { key: DESC } }]) { edges { node { id text
        aboutConnection { edges { node { id name
          statementsAboutConnection(first: 10, sort: [{ node: { key: DESC } }]) {
            edges { node { key id text ${connection.speakers} } } }
          statementsMadeAtConnection(first: 10, sort: [{ node: { key: DESC } }]) {
            edges { node { key id text ${connection.speakers} } } } } } } } } } } } } }`,
    variables: { ids },
    answer: (data) => withEvents(data.actorsConnection, merged),
  },
  byHand: {
    // An event that several statements are about is read once.
    text: `UNWIND $ids AS id
MATCH (member:Record {id: id})
CALL (member) {
  MATCH ()<-[r:SAID_BY]-(s:Statement)
  WHERE r.otherId = member.id AND r.key > '' AND r.key < '~'
  WITH s, r ORDER BY r.otherId DESC, r.key DESC LIMIT $statements
  RETURN s, r.key AS key
}
WITH member, s, key, [(s)-[:ABOUT]->(x:Event) | x] AS about
WITH collect([member.id, member.name, s.id, s.text, key, [x IN about | x.id]]) AS rows, collect(about) AS lists
CALL (rows, lists) {
  UNWIND rows AS row
  RETURN 0 AS part, row
  UNION ALL
  UNWIND lists AS about
  UNWIND about AS event
  WITH DISTINCT event
  CALL (event) {
    MATCH (member:Record {canonicalId: event.canonicalId})
    CALL (member) {
  ${newest('ABOUT')}
  UNION
  ${newest('MADE_AT')}
    }
    WITH DISTINCT s, key ORDER BY key DESC LIMIT $limit
    RETURN collect([s.id, s.text, ${cypher.speakers}]) AS page
  }
  RETURN 1 AS part, [event.id, event.name, page] AS row
}
RETURN part, row`,
    parameters: { ids, statements: 5, limit: 10 },
    answer: answerOfRows,
  },
})

const merged = (event: unknown) => ({
  id: at(event, 'id'),
  name: at(event, 'name'),
  statements: mergedPage(event, 10),
})

/** Actors by id; of what their statements are about, the events. */
function withEvents(actors: unknown, eventOf: (event: unknown) => unknown): unknown {
  const found = normal(actors, 'nodes') as readonly object[]
  return sortedById(
    found.map((actor) => ({
      ...actor,
      statements: listAt(actor, 'statements').map((statement) => ({
        ...(statement as object),
        about: listAt(statement, 'about')
          .filter((entity) => at(entity, 'id') !== undefined)
          .map(eventOf),
      })),
    })),
  )
}

function answerOfRows(rows: readonly Row[]): unknown {
  const parts = (wanted: number) => rows.flatMap(([part, row]) => (part === wanted ? [row as Row] : []))
  const events = new Map(
    parts(1).map(([id, name, page]) => [
      id,
      {
        id,
        name,
        statements: (page as readonly Row[]).map(([statement, text, speakers]) => ({
          id: statement,
          text,
          speakers: speakersOf(speakers),
        })),
      },
    ]),
  )
  const actors = new Map<unknown, { id: unknown; name: unknown; statements: { key: string }[] }>()
  for (const [id, name, statement, text, key, about] of parts(0)) {
    const actor = actors.get(id) ?? { id, name, statements: [] }
    actors.set(id, actor)
    const told = {
      id: statement,
      text,
      about: (about as readonly unknown[]).map((event) => events.get(event)),
    }
    actor.statements.push({ ...told, key: String(key) })
  }
  return sortedById(
    [...actors.values()].map((actor) => ({
      ...actor,
      statements: actor.statements
        .sort((a, b) => (a.key > b.key ? -1 : 1))
        .map(({ key: _key, ...told }) => told),
    })),
  )
}
