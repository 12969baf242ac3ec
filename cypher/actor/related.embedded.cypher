// A page of the organisations that are part of each of several. Those that are the same are listed once, as the canonical
// one: where it stands itself, if it is a part, else where the first of them does.
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
  CALL (walk, parent, member) {
    MATCH (member)<-[related:<relation>]-(actor:Actor)
    WHERE related.key > walk.floor AND related.key < walk.ceiling
      AND (actor.id = actor.canonicalId OR NOT EXISTS {
        MATCH (same:Record {canonicalId: actor.canonicalId})-[other:<relation>]->(whole)
        WHERE (same.id = actor.canonicalId OR other.key < related.key) AND whole.canonicalId = parent.canonicalId
      })
    WITH actor, related.key AS key ORDER BY key <order> LIMIT $limit
    RETURN actor, key
  }
  WITH DISTINCT actor, key ORDER BY key <order> LIMIT $limit
  MATCH (canonical:Record {id: actor.canonicalId})
  RETURN canonical, key
}
RETURN walk.id AS walk, key, row(canonical, ActorRow) AS node
