// Statements whose search text contains the most of some words. Those with the whole phrase come first and, among
// equals, those of the given speaker.
// @query statementsSharingWords
// @mode read   @returns many
// @param lucene string
// @param anchor string
// @param needles string[]
// @param phrase string
// @param speaker string?
// @param scan int
// @param limit int
// @row id string
CALL db.index.fulltext.queryNodes('search', $lucene, {limit: $scan}) YIELD node AS statement
WITH statement, CASE WHEN statement.searchText CONTAINS $phrase THEN 0 ELSE 1 END AS parts,
  size([needle IN $needles WHERE statement.searchText CONTAINS needle]) AS shared
WITH statement, parts, shared, CASE WHEN EXISTS { MATCH (statement)-[:SAID_BY]->(said:Actor) WHERE said.canonicalId = $speaker } THEN 0 ELSE 1 END AS other
WHERE shared > 0 AND $anchor IS NOT NULL
WITH statement, parts, shared, other ORDER BY parts, shared DESC, other, statement.id LIMIT $limit
RETURN statement.id AS id
