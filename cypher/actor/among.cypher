// Those of the given actors that meet a filter, by name.
// @query actorsAmong
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param ids string[]
// @param floor string
// @param ceiling string
// @param limit int
// @param filter ActorConditions
// @row key string
// @row node ActorRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (actor:Record {id: given.canonicalId})
WHERE actor:Actor AND actor.key > $floor AND actor.key < $ceiling
WITH DISTINCT actor, actor.key AS key
WHERE
@include actor/filter
WITH actor, key ORDER BY key <order> LIMIT $limit
RETURN key, row(actor, ActorRow) AS node
