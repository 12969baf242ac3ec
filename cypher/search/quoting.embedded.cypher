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
CALL {
  MATCH (statement:Searchable)
  WHERE text_match(statement.searchText, $anchor)
    AND statement:Statement AND any(needle IN $needles WHERE statement.searchText CONTAINS needle)
  WITH statement, CASE WHEN statement.searchText CONTAINS $phrase THEN 0 ELSE 1 END AS parts,
    size([needle IN $needles WHERE statement.searchText CONTAINS needle]) AS shared
  WITH statement, parts, shared, CASE WHEN EXISTS { MATCH (statement)-[:SAID_BY]->(said:Actor) WHERE said.canonicalId = $speaker } THEN 0 ELSE 1 END AS other
  WITH statement, parts, shared, other ORDER BY parts, shared DESC, other, statement.id LIMIT $limit
  RETURN statement, parts, shared, other
  UNION ALL
  UNWIND (CASE WHEN $anchor = '' THEN [1] ELSE [] END) AS scanned
  MATCH (statement:Statement)
  WHERE any(needle IN $needles WHERE statement.searchText CONTAINS needle)
  WITH statement, CASE WHEN statement.searchText CONTAINS $phrase THEN 0 ELSE 1 END AS parts,
    size([needle IN $needles WHERE statement.searchText CONTAINS needle]) AS shared
  WITH statement, parts, shared, CASE WHEN EXISTS { MATCH (statement)-[:SAID_BY]->(said:Actor) WHERE said.canonicalId = $speaker } THEN 0 ELSE 1 END AS other
  WITH statement, parts, shared, other ORDER BY parts, shared DESC, other, statement.id LIMIT $limit
  RETURN statement, parts, shared, other
}
WITH statement, parts, shared, other WHERE $lucene <> '' AND $scan > 0
WITH statement, parts, shared, other ORDER BY parts, shared DESC, other, statement.id LIMIT $limit
RETURN statement.id AS id
