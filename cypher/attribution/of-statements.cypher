// The reports of each of several statements, and the source that tells each from the others of its statement.
// @query attributionsOfStatements
// @mode read   @returns many
// @param ids string[]
// @row whole string
// @row id string
// @row telling string[]
UNWIND $ids AS whole
MATCH (:Record {id: whole})<-[:REPORTS]-(attribution:Attribution)
RETURN whole, attribution.id AS id, [attribution.sourceId] AS telling
