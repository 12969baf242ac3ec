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
CALL db.index.fulltext.queryNodes('name_words', $lucene, {limit: $scan}) YIELD node AS name
WITH name, size([choice IN $choices WHERE any(words IN choice.any WHERE name.words CONTAINS words)]) AS held
WHERE held > 0 AND $anchor IS NOT NULL
MATCH (name)-[:NAMES]->(actor:Actor)
WITH DISTINCT name.words AS words, actor.canonicalId AS actorId, held ORDER BY held DESC, actorId, words LIMIT $limit
MATCH (member:Record {canonicalId: actorId})
WITH words, actorId, member.id AS id ORDER BY id
RETURN words, actorId, collect(id) AS ids
