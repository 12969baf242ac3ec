// The reports of each of several statements, each with its source, which no other report of the same statement may
// have.
// @query attributionsOfStatements
// @mode read   @returns many
// @param ids string[]
// @row whole string
// @row id string
// @row telling string[]
UNWIND $ids AS whole
MATCH (:Record {id: whole})<-[:REPORTS]-(attribution:Attribution)
RETURN whole, attribution.id AS id, [attribution.sourceId] AS telling
