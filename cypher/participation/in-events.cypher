// The participations in each of several events, each with its actor and role, which no other one of the same event may
// have.
// @query participationsInEvents
// @mode read   @returns many
// @param ids string[]
// @row whole string
// @row id string
// @row telling string[]
UNWIND $ids AS whole
MATCH (:Record {id: whole})<-[:TAKES_PART_IN]-(participation:Participation)
RETURN whole, participation.id AS id, [participation.actorId, participation.role] AS telling
