// A page of all events, by when they started; a filter stops at $scan.
// @query eventsInOrder
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param floor string
// @param ceiling string
// @param limit int
// @param scan int
// @param filter EventConditions
// @row key string
// @row node EventRow
MATCH (event:Event)
WHERE event.key > $floor AND event.key < $ceiling
WITH event ORDER BY event.key <order> LIMIT $scan
WITH event, event.key AS key
WHERE
@include event/filter
WITH event, key LIMIT $limit
RETURN key, row(event, EventRow) AS node
