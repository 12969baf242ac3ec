// The actors that at least one of the given web pages is about.
// @query actorsOfPages
// @mode read   @returns many
// @param lucene string
// @param urls string[]
// @param limit int
// @row actorId string
// @row value string
MATCH (actor:Actor)
WHERE $lucene <> '' AND any(url IN $urls WHERE url IN actor.sameAs)
WITH actor ORDER BY actor.id LIMIT $limit
RETURN actor.canonicalId AS actorId, actor.name AS value
