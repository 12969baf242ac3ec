// What both statements of each of several relations are about, or mention.
// @query sharedEntitiesOfRelations
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row entities EntityRow[]
UNWIND $ids AS id
MATCH (relation:Record {id: id})
WHERE relation:StatementRelation
CALL (relation) {
  MATCH (relation)-[:RELATES_FROM]->(from:Statement)-[:ABOUT|MENTIONS]->(shared:Entity)
  MATCH (relation)-[:RELATES_TO]->(to:Statement)
  WHERE EXISTS { MATCH (to)-[:ABOUT|MENTIONS]->(shared) }
  MATCH (entity:Record {id: shared.canonicalId})
  WITH DISTINCT entity ORDER BY entity.id LIMIT 100
  RETURN collect(row(entity, EntityRow)) AS entities
}
RETURN id, entities
