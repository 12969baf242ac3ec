// A page of all attributions, by id; a filter stops at $scan.
// @query attributionsInOrder
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param floor string
// @param ceiling string
// @param limit int
// @param scan int
// @param filter AttributionConditions
// @row key string
// @row node AttributionRow
MATCH (attribution:Attribution)
WHERE attribution.key > $floor AND attribution.key < $ceiling
WITH attribution ORDER BY attribution.key <order> LIMIT $scan
WITH attribution, attribution.key AS key
WHERE
@include attribution/filter
WITH attribution, key LIMIT $limit
@include attribution/parts
RETURN key, row(attribution, AttributionRow, source) AS node
