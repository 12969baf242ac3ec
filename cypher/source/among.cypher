// Those of the given sources that meet a filter, in order.
// @query sourcesAmong
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param ids string[]
// @param floor string
// @param ceiling string
// @param limit int
// @param filter SourceConditions
// @row key string
// @row node SourceRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (source:Record {id: given.canonicalId})
WHERE source:Source AND source.key > $floor AND source.key < $ceiling
WITH DISTINCT source, source.key AS key
WHERE
@include source/filter
WITH source, key ORDER BY key <order> LIMIT $limit
@include source/parts
RETURN key, row(source, SourceRow, publisher) AS node
