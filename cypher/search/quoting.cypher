// Statements whose search text holds the most of some words, those of one speaker first among equals.
// @query statementsSharingWords
// @mode read   @returns many
// @param lucene string
// @param needles string[]
// @param speaker string?
// @param scan int
// @param limit int
// @row id string
CALL db.index.fulltext.queryNodes('search', $lucene, {limit: $scan}) YIELD node AS statement
WHERE statement:Statement
WITH statement, size([needle IN $needles WHERE statement.searchText CONTAINS needle]) AS shared
WITH statement, shared, CASE WHEN EXISTS { MATCH (statement)-[:SAID_BY]->(said:Actor) WHERE said.canonicalId = $speaker } THEN 0 ELSE 1 END AS other
WHERE shared > 0
WITH statement, shared, other ORDER BY shared DESC, other, statement.id LIMIT $limit
RETURN statement.id AS id
