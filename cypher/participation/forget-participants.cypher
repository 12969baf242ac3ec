// Deletes the links from the events of participations to whoever takes part, before they are written anew.
// @query forgetParticipants
// @mode write   @returns one
// @param ids string[]
// @row deleted int
UNWIND $ids AS id
MATCH (:Record {id: id})-[:TAKES_PART_IN]->(event:Event)
WITH DISTINCT event
MATCH (event)-[has:HAS_PARTICIPANT]->()
DELETE has
RETURN count(has) AS deleted
