// A page of all actors, by name; a filter stops at $scan.
// @query actorsInOrder
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param floor string
// @param ceiling string
// @param limit int
// @param scan int
// @param filter ActorConditions
// @row key string
// @row node ActorRow
MATCH (actor:Actor)
WHERE actor.key > $floor AND actor.key < $ceiling
WITH actor ORDER BY actor.key <order> LIMIT $scan
WITH actor, actor.key AS key
WHERE
@include actor/filter
WITH actor, key LIMIT $limit
RETURN key, row(actor, ActorRow) AS node
