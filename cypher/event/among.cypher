// Those of the given events that meet a filter, in order.
// @query eventsAmong
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param ids string[]
// @param floor string
// @param ceiling string
// @param limit int
// @param filter EventConditions
// @row key string
// @row node EventRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (event:Record {id: given.canonicalId})
WHERE event:Event AND event.key > $floor AND event.key < $ceiling
WITH DISTINCT event, event.key AS key
WHERE
@include event/filter
WITH event, key ORDER BY key <order> LIMIT $limit
RETURN key, row(event, EventRow) AS node
