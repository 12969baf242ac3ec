// The ids that meet a filter, among the first $scan: what a filtered count counts.
// @query actorIdsInOrder
// @mode read   @returns one
// @param scan int
// @param filter ActorConditions
// @row scanned int
// @row ids string[]
MATCH (actor:Actor)
WHERE actor.key > ''
WITH actor LIMIT $scan
WITH actor, CASE WHEN
@include actor/filter
THEN actor.id ELSE null END AS met
RETURN count(actor) AS scanned, collect(met) AS ids
