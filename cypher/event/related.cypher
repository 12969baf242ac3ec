// A page of the events that relate to each of several records; a filter stops at $scan.
// @query eventsRelated
// @mode read   @returns many
// @variant relation PART_OF|FOLLOWS|HELD_AT|HAS_PARTICIPANT
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @param scan int
// @param filter EventConditions
// @row walk string
// @row key string
// @row node EventRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH ()<-[related:<relation>]-(event:Event)
    WHERE related.otherId = member.id AND related.key > walk.floor AND related.key < walk.ceiling
    WITH event, related ORDER BY related.otherId <order>, related.key <order> LIMIT $scan
    WITH event, related.key AS key
    WHERE
    @include event/filter
    WITH event, key LIMIT $limit
    RETURN event, key
  }
  WITH DISTINCT event, key ORDER BY key <order> LIMIT $limit
  RETURN event, key
}
RETURN walk.id AS walk, key, row(event, EventRow) AS node
