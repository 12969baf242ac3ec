// The attributions of several statements.
// @query reportsOfStatements
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row attribution string
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:REPORTS]-(attribution:Attribution)
RETURN id, attribution.id AS attribution
