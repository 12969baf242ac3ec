// A page of the relations of each of several statements, or of the disputes that involve or concern each of several records.
// @query relationsRelated
// @mode read   @returns many
// @variant relation RELATES_FROM|RELATES_TO|HOLDS_BOTH_WAYS|INVOLVES|INVOLVES_FOR|CONCERNS
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @param scan int
// @param filter DisputeConditions
// @row walk string
// @row key string
// @row node RelationRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH (member)<-[related:<relation>]-(relation:StatementRelation)
    WHERE related.key > walk.floor AND related.key < walk.ceiling
    WITH relation, related.key AS key ORDER BY key <order> LIMIT $scan
    WITH relation, key
    WHERE
    @include relation/filter
    WITH relation, key LIMIT $limit
    RETURN relation, key
  }
  WITH DISTINCT relation, key ORDER BY key <order> LIMIT $limit
  RETURN relation, key
}
RETURN walk.id AS walk, key, row(relation, RelationRow) AS node
