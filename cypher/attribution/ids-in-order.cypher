// The ids that meet a filter, among the first $scan: what a filtered count counts.
// @query attributionIdsInOrder
// @mode read   @returns one
// @param scan int
// @param filter AttributionConditions
// @row scanned int
// @row ids string[]
MATCH (attribution:Attribution)
WHERE attribution.key > ''
WITH attribution LIMIT $scan
WITH attribution, CASE WHEN
@include attribution/filter
THEN attribution.id ELSE null END AS met
RETURN count(attribution) AS scanned, collect(met) AS ids
