// The ids in each walk that meet a filter, among its first $scan: what a filtered count counts.
// @query eventIdsRelated
// @mode read   @returns many
// @variant relation PART_OF|FOLLOWS|HELD_AT|HAS_PARTICIPANT
// @param walks Walk[]
// @param scan int
// @param filter EventConditions
// @row walk string
// @row scanned int
// @row ids string[]
UNWIND $walks AS walk
MATCH (parent:Record {id: walk.parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
CALL (walk, member) {
  MATCH (member)<-[related:<relation>]-(event:Event)
  WHERE related.key > walk.floor AND related.key < walk.ceiling
  WITH event LIMIT $scan
  WITH event, CASE WHEN
  @include event/filter
  THEN event.id ELSE null END AS met
  RETURN count(event) AS scanned, collect(met) AS ids
}
RETURN walk.id AS walk, scanned, ids
