// Actors with a name that contains at least one of the choices: the words that the name is found by, and the ids of all
// actors merged with this one. Names that contain the most choices come first.
// @query actorsCalled
// @mode read   @returns many
// @param lucene string
// @param anchor string
// @param choices Choice[]
// @param scan int
// @param limit int
// @row words string
// @row actorId string
// @row ids string[]
CALL {
  MATCH (name:Name)
  WHERE text_match(name.words, $anchor)
  WITH name, size([choice IN $choices WHERE any(words IN choice.any WHERE name.words CONTAINS words)]) AS held
  WHERE held > 0
  WITH name, held ORDER BY held DESC, size(name.words), name.words LIMIT $scan
  RETURN name, held
  UNION ALL
  UNWIND (CASE WHEN $anchor = '' THEN [1] ELSE [] END) AS scanned
  MATCH (name:Name)
  WITH name, size([choice IN $choices WHERE any(words IN choice.any WHERE name.words CONTAINS words)]) AS held
  WHERE held > 0
  WITH name, held ORDER BY held DESC, size(name.words), name.words LIMIT $scan
  RETURN name, held
}
WITH name, held WHERE $lucene <> ''
MATCH (name)-[:NAMES]->(actor:Actor)
WITH DISTINCT name.words AS words, actor.canonicalId AS actorId, held ORDER BY held DESC, actorId, words LIMIT $limit
MATCH (member:Record {canonicalId: actorId})
WITH words, actorId, member.id AS id ORDER BY id
RETURN words, actorId, collect(id) AS ids
