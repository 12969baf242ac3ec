// The relations that begin at each of several statements, each with its type and the other statement, which no other
// one of the same statement may have.
// @query relationsFromStatements
// @mode read   @returns many
// @param ids string[]
// @row within string
// @row id string
// @row values string[]
UNWIND $ids AS within
MATCH (:Record {id: within})<-[:RELATES_FROM]-(relation:StatementRelation)
RETURN within, relation.id AS id, [relation.relationType, relation.toId] AS values
