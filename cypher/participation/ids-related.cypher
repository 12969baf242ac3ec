// The ids in each walk that meet a filter, among its first $scan: what a filtered count counts.
// @query participationIdsRelated
// @mode read   @returns many
// @variant relation TAKES_PART_AS|TAKES_PART_IN
// @param walks Walk[]
// @param scan int
// @param filter ParticipationConditions
// @row walk string
// @row scanned int
// @row ids string[]
UNWIND $walks AS walk
MATCH (parent:Record {id: walk.parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
CALL (walk, member) {
  MATCH ()<-[related:<relation>]-(participation:Participation)
  WHERE related.otherId = member.id AND related.key > walk.floor AND related.key < walk.ceiling
  WITH participation LIMIT $scan
  WITH participation, CASE WHEN
  @include participation/filter
  THEN participation.id ELSE null END AS met
  RETURN count(participation) AS scanned, collect(met) AS ids
}
RETURN walk.id AS walk, scanned, ids
