// What both statements of each of several relations are about or mention; merged entities count as one.
// @query sharedEntitiesOfRelations
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row entities EntityRow[]
UNWIND $ids AS id
MATCH (relation:Record {id: id})
WHERE relation:StatementRelation
WITH id, [(relation)-[:RELATES_FROM]->()-[:ABOUT|MENTIONS]->(one) | one.canonicalId] AS ofOne, [(relation)-[:RELATES_TO]->()-[:ABOUT|MENTIONS]->(other) | other.canonicalId] AS ofOther
WITH id, [each IN ofOne WHERE each IN ofOther] AS shared
CALL (shared) {
  UNWIND shared AS sharedId
  MATCH (entity:Record {id: sharedId})
  WITH DISTINCT entity ORDER BY entity.id LIMIT 100
  RETURN collect(row(entity, EntityRow)) AS entities
}
RETURN id, entities
