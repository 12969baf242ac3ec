// A page of all sources, by when they were published; a filter stops at $scan.
// @query sourcesInOrder
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param floor string
// @param ceiling string
// @param limit int
// @param scan int
// @param filter SourceConditions
// @row key string
// @row node SourceRow
MATCH (source:Source)
WHERE source.key > $floor AND source.key < $ceiling
WITH source ORDER BY source.key <order> LIMIT $scan
WITH source, source.key AS key
WHERE
@include source/filter
WITH source, key LIMIT $limit
@include source/parts
RETURN key, row(source, SourceRow, publisher) AS node
