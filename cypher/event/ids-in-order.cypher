// The ids that meet a filter, among the first $scan: what a filtered count counts.
// @query eventIdsInOrder
// @mode read   @returns one
// @param scan int
// @param filter EventConditions
// @row scanned int
// @row ids string[]
MATCH (event:Event)
WHERE event.key > ''
WITH event LIMIT $scan
WITH event, CASE WHEN
@include event/filter
THEN event.id ELSE null END AS met
RETURN count(event) AS scanned, collect(met) AS ids
