// The statements that each of several sources reports, to derive anew what depends on the source's date and origin.
// @query statementIdsOfSources
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (statement:Statement)-[:REPORTED_IN]->(:Record {id: id})
RETURN DISTINCT statement.id AS id
