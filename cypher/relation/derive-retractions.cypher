// Notes with statements by which statement their speaker took them back.
// @query deriveRetractions
// @mode write   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (statement:Record:Statement {id: id})
OPTIONAL MATCH (statement)<-[:RELATES_TO]-(relation:StatementRelation {relationType: 'RETRACTS'})
WITH statement, min(relation.fromId) AS retractedById
SET statement.retractedById = retractedById
RETURN statement.id AS id
