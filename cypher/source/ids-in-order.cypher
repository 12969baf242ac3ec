// The ids that meet a filter, among the first $scan: what a filtered count counts.
// @query sourceIdsInOrder
// @mode read   @returns one
// @param scan int
// @param filter SourceConditions
// @row scanned int
// @row ids string[]
MATCH (source:Source)
WHERE source.key > ''
WITH source LIMIT $scan
WITH source, CASE WHEN
@include source/filter
THEN source.id ELSE null END AS met
RETURN count(source) AS scanned, collect(met) AS ids
