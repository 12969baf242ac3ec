import type { Subjects } from '../graph/subjects.ts'
import { at, connection, cypher, lineOf, list, own, speakersOf } from './fields.ts'
import { mergedPage } from './merged-page.ts'
import type { Operation } from './operation.ts'

/** A peer's relationship has one type, so that it is asked for what was said about the event, and for what was said at it. */
const where = '{ type: { in: $types }, saidUntil: { gte: $from }, saidFrom: { lte: $until } }'

export function eventFiltered({ event: id, types, year }: Subjects): Operation {
  const instants = {
    from: Date.parse(`${year.from}T00:00:00.000Z`),
    until: Date.parse(`${year.to}T23:59:59.999Z`),
  }
  const variables = { id, types, ...instants }
  return {
    name: 'event filtered',
    title: 'An event’s newest 20 of three types within a year',
    own: {
      query: `query ($id: ID!, $types: [StatementType!], $said: DateRange) {
        event(id: $id) { statements(first: 20, filter: { types: $types, said: $said }) { nodes {
          ${own.line} ${own.speakers} } } } }`,
      variables: { id, types, said: year },
      answer: (data) => at(data, 'event', 'statements', 'nodes'),
    },
    list: {
      query: `query ($id: ID!, $types: [String!], $from: Float!, $until: Float!) { events(where: { id: { eq: $id } }) {
        statementsAbout(where: ${where}, limit: 20, sort: [{ key: DESC }]) { key ${list.line} ${list.speakers} }
        statementsMadeAt(where: ${where}, limit: 20, sort: [{ key: DESC }]) { key ${list.line} ${list.speakers} } } }`,
      variables,
      answer: (data) => mergedPage(at(data, 'events', 0), 20),
    },
    connection: {
      query: `query ($id: ID!, $types: [String!], $from: Float!, $until: Float!) {
        eventsConnection(where: { id: { eq: $id } }) { edges { node {
          statementsAboutConnection(where: { node: ${where} }, first: 20, sort: [{ node: { key: DESC } }]) {
            edges { node { key ${connection.line} ${connection.speakers} } } }
          statementsMadeAtConnection(where: { node: ${where} }, first: 20, sort: [{ node: { key: DESC } }]) {
            edges { node { key ${connection.line} ${connection.speakers} } } } } } } }`,
      variables,
      answer: (data) => mergedPage(at(data, 'eventsConnection', 'edges', 0, 'node'), 20),
    },
    byHand: {
      text: `MATCH (given:Record {id: $id})
MATCH (member:Record {canonicalId: given.canonicalId})
CALL (member) {
  ${['ABOUT', 'MADE_AT'].flatMap((type) => [shortDates(type), longDates(type)]).join('\n  UNION\n  ')}
}
WITH DISTINCT s, key ORDER BY key DESC LIMIT $limit
RETURN ${cypher.line}, ${cypher.speakers}`,
      parameters: {
        ...variables,
        limit: 20,
        first: keyOf(instants.from - 31 * 86_400_000),
        last: `${keyOf(instants.until)}~`,
      },
      answer: (rows) => rows.map((row) => ({ ...lineOf(row), speakers: speakersOf(row[4]) })),
    },
  }
}

/** Walks by key, which bounds whatever is dated to a month or better. */
const shortDates = (type: string) => `MATCH ()<-[r:${type}]-(s:Statement)
  WHERE r.otherId = member.id AND r.key > $first AND r.key < $last
  WITH s, r ORDER BY r.otherId DESC, r.key DESC
  WITH s, r WHERE s.type IN $types AND s.saidUntil >= $from AND s.saidFrom <= $until
  RETURN s, r.key AS key LIMIT $limit`

const longDates = (type: string) => `MATCH ()<-[r:${type}]-(s:Statement)
  WHERE r.otherId = member.id AND r.span = 'LONG' AND r.key > '' AND r.key < '~'
  WITH s, r ORDER BY r.otherId DESC, r.span DESC, r.key DESC
  WITH s, r WHERE s.type IN $types AND s.saidUntil >= $from AND s.saidFrom <= $until
  RETURN s, r.key AS key LIMIT $limit`

/** An instant as keys begin: milliseconds since the beginning of year 1. */
const keyOf = (instant: number) => String(instant - Date.parse('0001-01-01T00:00:00.000Z')).padStart(15, '0')
