// Where each walk along a relation ends when it stops at $scan: the last key it reaches, then the one after it, if any.
// @query scanEndsRelated
// @mode read   @returns many
// @variant relation SAID_BY|SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT|REPORTED_IN|REPORTS|PRINTED_IN|SUPPORTS|PUBLISHED_BY|COPY_OF|PART_OF|FOLLOWS|HELD_AT|HAS_PARTICIPANT|TAKES_PART_AS|TAKES_PART_IN|OF_MEMBER|OF_ORGANISATION|RELATES_FROM|RELATES_TO|HOLDS_BOTH_WAYS|INVOLVES|INVOLVES_FOR|CONCERNS
// @variant by key|span
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param lastScanned int
// @row walk string
// @row keys string[]
UNWIND $walks AS walk
MATCH (parent:Record {id: walk.parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
CALL (walk, member) {
  MATCH ()<-[related:<relation>]-()
  WHERE related.otherId = member.id AND related.key > walk.floor AND related.key < walk.ceiling
    AND related.span = walk.span // @when by span
  WITH related ORDER BY related.otherId <order>, related.key <order> SKIP $lastScanned LIMIT 2 // @when by key
  WITH related ORDER BY related.otherId <order>, related.span <order>, related.key <order> SKIP $lastScanned LIMIT 2 // @when by span
  WITH related.key AS key
  RETURN collect(key) AS keys
}
RETURN walk.id AS walk, keys
