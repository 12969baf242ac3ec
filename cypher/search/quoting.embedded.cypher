// Statements whose search text holds the most of some words, those of one speaker first among equals.
// @query statementsSharingWords
// @mode read   @returns many
// @param lucene string
// @param needles string[]
// @param speaker string?
// @param scan int
// @param limit int
// @row id string
MATCH (statement:Statement)
WHERE $lucene <> '' AND $scan > 0 AND any(needle IN $needles WHERE statement.searchText CONTAINS needle)
WITH statement, size([needle IN $needles WHERE statement.searchText CONTAINS needle]) AS shared
WITH statement, shared, CASE WHEN EXISTS { MATCH (statement)-[:SAID_BY]->(said:Actor) WHERE said.canonicalId = $speaker } THEN 0 ELSE 1 END AS other
WITH statement, shared, other ORDER BY shared DESC, other, statement.id LIMIT $limit
RETURN statement.id AS id
