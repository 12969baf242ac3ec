// A page of the attributions of each of several statements or sources.
// @query attributionsRelated
// @mode read   @returns many
// @variant relation REPORTS|PRINTED_IN
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @param scan int
// @param filter AttributionConditions
// @row walk string
// @row key string
// @row node AttributionRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH (member)<-[related:<relation>]-(attribution:Attribution)
    WHERE related.key > walk.floor AND related.key < walk.ceiling
    WITH attribution, related.key AS key ORDER BY key <order> LIMIT $scan
    WITH attribution, key
    WHERE
    @include attribution/filter
    WITH attribution, key LIMIT $limit
    RETURN attribution, key
  }
  WITH DISTINCT attribution, key ORDER BY key <order> LIMIT $limit
  RETURN attribution, key
}
@include attribution/parts
RETURN walk.id AS walk, key, row(attribution, AttributionRow, source) AS node
