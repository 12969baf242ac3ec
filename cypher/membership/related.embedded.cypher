// A page of the memberships of each of several actors, or in each of several organisations.
// @query membershipsRelated
// @mode read   @returns many
// @variant relation OF_MEMBER|OF_ORGANISATION
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @row walk string
// @row key string
// @row node MembershipRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH (member)<-[related:<relation>]-(membership:Membership)
    WHERE related.key > walk.floor AND related.key < walk.ceiling
    WITH membership, related.key AS key ORDER BY key <order> LIMIT $limit
    RETURN membership, key
  }
  WITH DISTINCT membership, key ORDER BY key <order> LIMIT $limit
  RETURN membership, key
}
RETURN walk.id AS walk, key, row(membership, MembershipRow) AS node
