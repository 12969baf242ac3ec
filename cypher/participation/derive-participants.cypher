// Links the events of participations to whoever takes part in them, once however many parts each plays, so that an actor's events can be paged in their order.
// @query deriveParticipants
// @mode write   @returns one
// @param ids string[]
// @row written int
UNWIND $ids AS id
MATCH (:Record {id: id})-[:TAKES_PART_IN]->(event:Event)
WITH DISTINCT event
MATCH (event)<-[:TAKES_PART_IN]-(:Participation)-[:TAKES_PART_AS]->(actor:Actor)
WITH DISTINCT event, actor
CREATE (event)-[has:HAS_PARTICIPANT]->(actor)
SET has.otherId = actor.id, has.key = event.key
RETURN count(has) AS written
