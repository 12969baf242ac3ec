// Actors by id; the id of a merged actor gives the canonical one.
// @query actorsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node ActorRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (actor:Record {id: given.canonicalId})
WHERE actor:Actor
RETURN id, row(actor, ActorRow) AS node
