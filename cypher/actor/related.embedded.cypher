// A page of the organisations that are part of each of several; a merged one gives the canonical one.
// @query actorsRelated
// @mode read   @returns many
// @variant relation PART_OF
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @row walk string
// @row key string
// @row node ActorRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH (member)<-[related:<relation>]-(actor:Actor)
    WHERE related.key > walk.floor AND related.key < walk.ceiling
    WITH actor, related.key AS key ORDER BY key <order> LIMIT $limit
    RETURN actor, key
  }
  WITH DISTINCT actor, key ORDER BY key <order> LIMIT $limit
  MATCH (canonical:Record {id: actor.canonicalId})
  RETURN canonical, key
}
RETURN walk.id AS walk, key, row(canonical, ActorRow) AS node
