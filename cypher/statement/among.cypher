// Those of the given statements that meet a filter, in order.
// @query statementsAmong
// @mode read   @returns many
// @variant property key|recordedKey
// @variant order desc=DESC|asc=ASC
// @param ids string[]
// @param floor string
// @param ceiling string
// @param limit int
// @param filter StatementConditions
// @param parts StatementParts
// @param attributionsLimit int
// @row key string
// @row node StatementRow
UNWIND $ids AS id
MATCH (statement:Record {id: id})
WHERE statement:Statement AND statement.<property> > $floor AND statement.<property> < $ceiling
WITH DISTINCT statement, statement.<property> AS key
WHERE
@include statement/filter
WITH statement, key ORDER BY key <order> LIMIT $limit
@include statement/parts
RETURN key, row(statement, StatementRow, speakers, addressedTo, against, about, mentions, madeAt, attributions) AS node
