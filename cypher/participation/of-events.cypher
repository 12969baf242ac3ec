// The participations in each of several events, to derive anew what depends on the event's date.
// @query participationIdsOfEvents
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (participation:Participation)-[:TAKES_PART_IN]->(:Record {id: id})
RETURN participation.id AS id
