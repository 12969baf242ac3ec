// The statements that each of several sources reports, or a copy of it, to derive anew what depends on the source's date and origin.
// @query statementIdsOfSources
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (changed:Record {id: id})<-[:COPY_OF*0..]-(source:Source)
MATCH (statement:Statement)-[:REPORTED_IN]->(source)
RETURN DISTINCT statement.id AS id
