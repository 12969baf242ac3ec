// A page of the participations of each of several actors, or in each of several events.
// @query participationsRelated
// @mode read   @returns many
// @variant relation TAKES_PART_AS|TAKES_PART_IN
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @param scan int
// @param filter ParticipationConditions
// @row walk string
// @row key string
// @row node ParticipationRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH ()<-[related:<relation>]-(participation:Participation)
    WHERE related.otherId = member.id AND related.key > walk.floor AND related.key < walk.ceiling
    WITH participation, related ORDER BY related.otherId <order>, related.key <order> LIMIT $scan
    WITH participation, related.key AS key
    WHERE
    @include participation/filter
    WITH participation, key LIMIT $limit
    RETURN participation, key
  }
  WITH DISTINCT participation, key ORDER BY key <order> LIMIT $limit
  RETURN participation, key
}
RETURN walk.id AS walk, key, row(participation, ParticipationRow) AS node
