// Each given actor and everyone inside it, at any depth: parts, groups and members, at most $limit of them. Since
// merged actors are one, a chain continues from all of their ids; it may pass through two merged actors at most.
// @query voicesOfActors
// @mode read   @returns many
// @param ids string[]
// @param limit int
// @row id string
// @row voices string[]
UNWIND $ids AS id
MATCH (given:Record {id: id})
CALL (given) {
  MATCH (member:Record {canonicalId: given.canonicalId})
  MATCH (member)<-[:INSIDE*0..8]-(inner:Actor)
  WITH DISTINCT inner.canonicalId AS canonicalId LIMIT $limit
  MATCH (twin:Record {canonicalId: canonicalId})
  MATCH (twin)<-[:INSIDE*0..8]-(further:Actor)
  WITH DISTINCT further.canonicalId AS canonicalId LIMIT $limit
  MATCH (voice:Record {canonicalId: canonicalId})
  WITH voice LIMIT $limit
  RETURN collect(voice.id) AS voices
}
RETURN id, voices
