// Writes what is derived of statements: fields, the search text, and the links to the sources that report them and to
// those who assessed them. A text that does not change is not written, because updating a full-text index is most of the
// cost.
// @query deriveStatements
// @mode write   @returns one
// @touches $rows.id
// @param rows DerivedStatement[]
// @row derived int
UNWIND $rows AS row
MATCH (statement:Record {id: row.id})
SET statement += row.properties
FOREACH (changed IN CASE WHEN statement.searchText = row.searchText THEN [] ELSE [1] END | SET statement.searchText = row.searchText)
WITH row, statement
CALL (statement) {
  MATCH (statement)-[reported:REPORTED_IN]->()
  DELETE reported
  RETURN count(reported) AS forgotten
}
CALL (row, statement) {
  UNWIND row.reports AS report
  MATCH (source:Record {id: report.otherId})
  CREATE (statement)-[reported:REPORTED_IN]->(source)
  SET reported += report
  RETURN count(reported) AS reports
}
CALL (statement) {
  MATCH (statement)-[had:HAS_ASSESSOR]->()
  DELETE had
  RETURN count(had) AS forgottenAssessors
}
CALL (statement) {
  MATCH (statement)<-[:ASSESSES]-(:Assessment)-[:ASSESSED_BY]->(assessor:Actor)
  WITH DISTINCT statement, assessor
  CREATE (statement)-[:HAS_ASSESSOR {otherId: assessor.id, key: statement.key, span: statement.span}]->(assessor)
  RETURN count(assessor) AS assessors
}
RETURN count(statement) AS derived
