// The reports of each of several statements, each with its source, which no other report of the same statement may
// have.
// @query attributionsOfStatements
// @mode read   @returns many
// @param ids string[]
// @row within string
// @row id string
// @row values string[]
UNWIND $ids AS within
MATCH (:Record {id: within})<-[:REPORTS]-(attribution:Attribution)
RETURN within, attribution.id AS id, [attribution.sourceId] AS values
