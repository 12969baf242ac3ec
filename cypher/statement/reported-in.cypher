// The statements that the given sources report: what is derived of them depends on the sources' dates and texts.
// @query statementIdsOfSources
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (statement:Statement)-[:REPORTED_IN]->(source:Record {id: id})
RETURN DISTINCT statement.id AS id
