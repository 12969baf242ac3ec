// Names whose folded form equals the one looked up, or shares a term with it, and the actors that go by them.
// @query actorsNamedLike
// @mode read   @returns many
// @param folded string
// @param lucene string
// @param terms string[]
// @param limit int
// @row value string
// @row kind string
// @row isPerson boolean
// @row actorId string
MATCH (name:Name)-[:NAMES]->(actor:Actor)
WHERE $lucene <> '' AND (name.folded = $folded OR any(term IN $terms WHERE name.terms CONTAINS term))
WITH DISTINCT name, actor, CASE WHEN name.folded = $folded THEN 0 ELSE 1 END AS rank
WITH name, actor, rank ORDER BY rank, name.value LIMIT $limit
RETURN name.value AS value, name.kind AS kind, 'Person' IN labels(actor) AS isPerson, actor.canonicalId AS actorId
