// Each of the given ids, with those of all entities merged with it.
// @query membersOfEntities
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row members string[]
UNWIND $ids AS id
MATCH (given:Record {id: id})
CALL (given) {
  MATCH (member:Record {canonicalId: given.canonicalId})
  WITH member ORDER BY member.id LIMIT 500
  RETURN collect(member.id) AS members
}
RETURN id, members
