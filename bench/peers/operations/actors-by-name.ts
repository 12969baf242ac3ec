import type { Subjects } from '../graph/subjects.ts'
import { at, listAt } from './fields.ts'
import { begins } from './lucene.ts'
import { sortedById } from './normal.ts'
import type { Operation } from './operation.ts'

/** Servers rank them each in their own way. */
const byId = (actors: readonly unknown[]) =>
  sortedById([...new Map(actors.map((actor) => [at(actor, 'id'), actor])).values()])

export function actorsByName({ nameBeginning: name }: Subjects): Operation {
  const lucene = begins(name)
  return {
    name: 'names',
    title: 'Actors by the beginning of a word of their name, or of an alias',
    own: {
      query: 'query ($name: String!) { actorsNamed(name: $name, prefix: true) { actor { id name } } }',
      variables: { name },
      answer: (data) => byId(listAt(data, 'actorsNamed').map((named) => at(named, 'actor'))),
    },
    list: {
      query: `query ($phrase: String!) {
        namesMatching(phrase: $phrase, first: 500) { edges { node { actor { id name } } } } }`,
      variables: { phrase: lucene },
      answer: (data) =>
        byId(listAt(data, 'namesMatching', 'edges').map((edge) => at(edge, 'node', 'actor', 0))),
    },
    connection: {
      query: `query ($phrase: String!) { namesMatching(phrase: $phrase, first: 500) { edges { node {
        actorConnection { edges { node { id name } } } } } } }`,
      variables: { phrase: lucene },
      answer: (data) =>
        byId(
          listAt(data, 'namesMatching', 'edges').map((edge) =>
            at(edge, 'node', 'actorConnection', 'edges', 0, 'node'),
          ),
        ),
    },
    byHand: {
      text: `CALL db.index.fulltext.queryNodes('names', $lucene, {limit: 500}) YIELD node AS name
MATCH (name)-[:NAMES]->(given:Actor)
WITH given.canonicalId AS id, max(1.0 / size(split(trim(name.terms), ' '))) AS score
ORDER BY score DESC, id LIMIT $limit
MATCH (actor:Record {id: id})
RETURN actor.id, actor.name`,
      parameters: { lucene, limit: 20 },
      answer: (rows) => byId(rows.map(([id, called]) => ({ id, name: called }))),
    },
  }
}
