// The relations of each of several statements, whose derived fields depend on the statements' speakers.
// @query relationIdsOfStatements
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (relation:StatementRelation)-[:RELATES_FROM|RELATES_TO]->(:Record {id: id})
RETURN DISTINCT relation.id AS id
