// The relations that begin at each of several statements, each with its type and the other statement, which no other
// one of the same statement may have.
// @query relationsFromStatements
// @mode read   @returns many
// @param ids string[]
// @row whole string
// @row id string
// @row telling string[]
UNWIND $ids AS whole
MATCH (:Record {id: whole})<-[:RELATES_FROM]-(relation:StatementRelation)
RETURN whole, relation.id AS id, [relation.relationType, relation.toId] AS telling
