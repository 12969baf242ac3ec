import type { Row } from './operation.ts'

/** The selections that several operations have in common, in the words of each server. */
export const own = {
  line: 'id text type saidAt { edtf }',
  speakers: 'speakers { actor { id name } }',
  reports: `attributions { nodes {
    id cue passages { exact } verification { status } source { id title url publishedAt { edtf } } } }`,
}
export const list = {
  line: 'id text type saidAt',
  speakers: 'speakers { id name }',
  reports: 'attributions { id cue passages verification source { id title url publishedAt } }',
}
export const connection = {
  line: list.line,
  speakers: 'speakersConnection { edges { node { id name } } }',
  reports: `attributionsConnection { edges { node {
    id cue passages verification sourceConnection { edges { node { id title url publishedAt } } } } } }`,
}

/** The same as lists in Cypher, of a statement `s`. */
export const cypher = {
  line: 's.id, s.text, s.type, s.saidAt',
  speakers: '[(s)-[r:SAID_BY]->(x:Actor) | [r.position, x.id, x.name, x.canonicalId]]',
  reports: `[(s)<-[:REPORTS]-(x:Attribution)-[:PRINTED_IN]->(y:Source) |
    [x.id, x.cue, x.passages, x.verification, y.id, y.title, y.url, y.publishedAt]]`,
}

export const lineOf = ([id, text, type, saidAt]: Row) => ({ id, text, type, saidAt })

export const speakersOf = (rows: unknown) =>
  (rows as readonly Row[]).toSorted(([a], [b]) => Number(a) - Number(b)).map(([, id, name]) => ({ id, name }))

export const reportsOf = (rows: unknown) =>
  (rows as readonly Row[]).map(([id, cue, passages, verification, source, title, url, publishedAt]) => ({
    id,
    cue,
    passages,
    verification: { status: verification },
    source: { id: source, title, url, publishedAt },
  }))

/** What lies at a path in an answer. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | null)?.[step],
    value,
  )

export const listAt = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] =>
  at(value, ...path) as readonly unknown[]
