// Whatever a statement can be about, by id; a merged one gives the canonical one.
// @query entitiesByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node EntityRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (entity:Record {id: given.canonicalId})
WHERE entity:Entity
RETURN id, row(entity, EntityRow) AS node
