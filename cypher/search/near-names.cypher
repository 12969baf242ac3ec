// Names with a word that resembles one that is looked up, and the actors that go by them; those that share the most
// bigrams come first.
// @query actorsNamedNearly
// @mode read   @returns many
// @param lucene string
// @param grams string[]
// @param least int
// @param limit int
// @row value string
// @row actorId string
CALL db.index.fulltext.queryNodes('names', $lucene, {limit: $limit}) YIELD node AS name
WITH name, size([gram IN $grams WHERE name.terms CONTAINS gram]) AS shared
WHERE shared >= $least
MATCH (name)-[:NAMES]->(actor:Actor)
WITH name, actor, shared ORDER BY shared DESC, name.value
RETURN DISTINCT name.value AS value, actor.canonicalId AS actorId
