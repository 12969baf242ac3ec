// The statements reported by the given sources or by copies of them, whose derived fields depend on the sources' dates
// and origins.
// @query statementIdsOfSources
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (changed:Record {id: id})<-[:COPY_OF*0..]-(source:Source)
MATCH (statement:Statement)-[:REPORTED_IN]->(source)
RETURN DISTINCT statement.id AS id
