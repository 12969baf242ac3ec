// A page of all disputes, by when the later of the two statements was said; a filter stops at $scan.
// @query disputesInOrder
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param floor string
// @param ceiling string
// @param limit int
// @param scan int
// @param filter DisputeConditions
// @row key string
// @row node RelationRow
MATCH (relation:Dispute)
WHERE relation.key > $floor AND relation.key < $ceiling
WITH relation ORDER BY relation.key <order> LIMIT $scan
WITH relation, relation.key AS key
WHERE
@include relation/filter
WITH relation, key LIMIT $limit
RETURN key, row(relation, RelationRow) AS node
