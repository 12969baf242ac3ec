// The ids in each walk that meet a filter, among its first $scan: what a filtered count counts.
// @query relationIdsRelated
// @mode read   @returns many
// @variant relation RELATES_FROM|RELATES_TO|HOLDS_BOTH_WAYS|INVOLVES|INVOLVES_FOR|CONCERNS
// @param walks Walk[]
// @param scan int
// @param filter DisputeConditions
// @row walk string
// @row scanned int
// @row ids string[]
UNWIND $walks AS walk
MATCH (parent:Record {id: walk.parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
CALL (walk, member) {
  MATCH ()<-[related:<relation>]-(relation:StatementRelation)
  WHERE related.otherId = member.id AND related.key > walk.floor AND related.key < walk.ceiling
  WITH relation LIMIT $scan
  WITH relation, CASE WHEN
  @include relation/filter
  THEN relation.id ELSE null END AS met
  RETURN count(relation) AS scanned, collect(met) AS ids
}
RETURN walk.id AS walk, scanned, ids
