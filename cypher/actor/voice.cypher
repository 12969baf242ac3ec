// Each given actor and everyone inside it, to any depth: parts, groups and members, at most $limit of them.
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
  MATCH (member)<-[:INSIDE*0..8]-(voice:Actor)
  WITH DISTINCT voice LIMIT $limit
  RETURN collect(voice.id) AS voices
}
RETURN id, voices
