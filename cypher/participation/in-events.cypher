// The participations in each of several events, each with its actor and role, which no other one of the same event may
// have.
// @query participationsInEvents
// @mode read   @returns many
// @param ids string[]
// @row within string
// @row id string
// @row values string[]
UNWIND $ids AS within
MATCH (:Record {id: within})<-[:TAKES_PART_IN]-(participation:Participation)
RETURN within, participation.id AS id, [participation.actorId, participation.role] AS values
