import type { Subjects } from '../graph/subjects.ts'
import { at, connection, list, own } from './fields.ts'
import type { Operation } from './operation.ts'
import { pageByHand } from './speaker-page.ts'

/** Where the deep page begins: after which key of the relationship SAID_BY, and which cursor of this server. */
export type DeepPlace = { readonly key: string; readonly cursor: string }

export const deepPage = ({ speaker: id, depth }: Subjects, { key, cursor }: DeepPlace): Operation => ({
  name: 'deep page',
  title: `Its 20 after the ${depth.toLocaleString('en')}th, with their reports`,
  own: {
    query: `query ($id: ID!, $after: String!) {
      actor(id: $id) { statements(first: 20, after: $after) { nodes { ${own.line} ${own.reports} } } } }`,
    variables: { id, after: cursor },
    answer: (data) => at(data, 'actor', 'statements'),
  },
  list: {
    query: `query ($id: ID!, $offset: Int!) { actors(where: { id: { eq: $id } }) {
      statements(limit: 20, offset: $offset, sort: [{ key: DESC }]) { ${list.line} ${list.reports} } } }`,
    variables: { id, offset: depth },
    answer: (data) => at(data, 'actors', 0, 'statements'),
  },
  connection: {
    query: `query ($id: ID!, $after: String!) { actorsConnection(where: { id: { eq: $id } }) { edges { node {
      statementsConnection(first: 20, after: $after, sort: [{ node: { key: DESC } }]) { edges { node {
        ${connection.line} ${connection.reports} } } } } } } }`,
    // Relay's cursor of an offset, as the peer's pages tell it.
    variables: { id, after: Buffer.from(`arrayconnection:${depth - 1}`).toString('base64') },
    answer: (data) => at(data, 'actorsConnection', 'edges', 0, 'node', 'statementsConnection'),
  },
  byHand: pageByHand({ id, before: key }),
  naiveVariables: { id, after: key },
})
