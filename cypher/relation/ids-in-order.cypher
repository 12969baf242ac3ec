// The ids that meet a filter, among the first $scan: what a filtered count counts.
// @query disputeIdsInOrder
// @mode read   @returns one
// @param scan int
// @param filter DisputeConditions
// @row scanned int
// @row ids string[]
MATCH (relation:Dispute)
WHERE relation.key > ''
WITH relation LIMIT $scan
WITH relation, CASE WHEN
@include relation/filter
THEN relation.id ELSE null END AS met
RETURN count(relation) AS scanned, collect(met) AS ids
