// The ids in each walk that meet a filter, among its first $scan: what a filtered count counts.
// @query sourceIdsRelated
// @mode read   @returns many
// @variant relation PUBLISHED_BY|COPY_OF
// @param walks Walk[]
// @param scan int
// @param filter SourceConditions
// @row walk string
// @row scanned int
// @row ids string[]
UNWIND $walks AS walk
MATCH (parent:Record {id: walk.parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
CALL (walk, member) {
  MATCH ()<-[related:<relation>]-(source:Source)
  WHERE related.otherId = member.id AND related.key > walk.floor AND related.key < walk.ceiling
  WITH source LIMIT $scan
  WITH source, CASE WHEN
  @include source/filter
  THEN source.id ELSE null END AS met
  RETURN count(source) AS scanned, collect(met) AS ids
}
RETURN walk.id AS walk, scanned, ids
