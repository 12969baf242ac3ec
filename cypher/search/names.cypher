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
CALL {
  MATCH (name:Name {folded: $folded})
  RETURN name, 1000.0 AS score
  UNION
  CALL db.index.fulltext.queryNodes('names', $lucene) YIELD node AS name, score
  WHERE any(term IN $terms WHERE name.terms CONTAINS term)
  RETURN name, score ORDER BY score DESC LIMIT $limit
}
MATCH (name)-[:NAMES]->(actor:Actor)
RETURN DISTINCT name.value AS value, name.kind AS kind, 'Person' IN labels(actor) AS isPerson, actor.canonicalId AS actorId
