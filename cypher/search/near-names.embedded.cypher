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
MATCH (name:Name)-[:NAMES]->(actor:Actor)
WHERE $lucene <> ''
WITH name, actor, size([gram IN $grams WHERE name.terms CONTAINS gram]) AS shared
WHERE shared >= $least
WITH name, actor, shared ORDER BY shared DESC, name.value LIMIT $limit
RETURN DISTINCT name.value AS value, actor.canonicalId AS actorId
