// The participations in each of several events, and who in which role: what tells each from the others of its event.
// @query participationsInEvents
// @mode read   @returns many
// @param ids string[]
// @row whole string
// @row id string
// @row telling string[]
UNWIND $ids AS whole
MATCH (:Record {id: whole})<-[:TAKES_PART_IN]-(participation:Participation)
RETURN whole, participation.id AS id, [participation.actorId, participation.role] AS telling
