// Deletes what participations wrote on their events, before they are written anew.
// @query forgetParticipants
// @mode write   @returns one
// @param ids string[]
// @row deleted int
UNWIND $ids AS id
MATCH (participation:Record {id: id})-[:TAKES_PART_IN]->(event:Event)-[has:HAS_PARTICIPANT]->()
WHERE has.ownerId = participation.id
DELETE has
RETURN count(has) AS deleted
