// The ids in each walk that meet a filter, among its first $scan: what a filtered count counts.
// @query attributionIdsRelated
// @mode read   @returns many
// @variant relation REPORTS|PRINTED_IN
// @param walks Walk[]
// @param scan int
// @param filter AttributionConditions
// @row walk string
// @row scanned int
// @row ids string[]
UNWIND $walks AS walk
MATCH (parent:Record {id: walk.parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
CALL (walk, member) {
  MATCH ()<-[related:<relation>]-(attribution:Attribution)
  WHERE related.otherId = member.id AND related.key > walk.floor AND related.key < walk.ceiling
  WITH attribution LIMIT $scan
  WITH attribution, CASE WHEN
  @include attribution/filter
  THEN attribution.id ELSE null END AS met
  RETURN count(attribution) AS scanned, collect(met) AS ids
}
RETURN walk.id AS walk, scanned, ids
