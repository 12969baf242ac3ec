import type { Subjects } from '../graph/subjects.ts'
import { connection, cypher, lineOf, list, listAt, own, speakersOf } from './fields.ts'
import { allOf } from './lucene.ts'
import type { Operation } from './operation.ts'

export function search({ words }: Subjects): Operation {
  const lucene = allOf(words.join(' '))
  return {
    name: 'search',
    title: 'A search of two words',
    own: {
      query: `query ($query: String!) { search(query: $query, kinds: [STATEMENT], first: 20) { nodes {
        ... on Statement { ${own.line} ${own.speakers} } } } }`,
      variables: { query: words.join(' ') },
      answer: (data) => data.search,
    },
    list: {
      query: `query ($phrase: String!) {
        statementsMatching(phrase: $phrase, first: 20) { edges { node { ${list.line} ${list.speakers} } } } }`,
      variables: { phrase: lucene },
      answer: (data) => data.statementsMatching,
    },
    connection: {
      query: `query ($phrase: String!) { statementsMatching(phrase: $phrase, first: 20) { edges { node {
        ${connection.line} ${connection.speakers} } } } }`,
      variables: { phrase: lucene },
      answer: (data) => data.statementsMatching,
    },
    byHand: {
      text: `CALL db.index.fulltext.queryNodes('statements', $lucene) YIELD node AS s, score
WITH s, score ORDER BY score DESC, s.id LIMIT $limit
RETURN ${cypher.line}, ${cypher.speakers}`,
      parameters: { lucene, limit: 20 },
      answer: (rows) => rows.map((row) => ({ ...lineOf(row), speakers: speakersOf(row[4]) })),
    },
    // Which of equally good matches come first is not said. The words may stand in what a source prints, which is not asked for.
    isAlike: (one, other) => listAt(one).length === listAt(other).length,
  }
}
