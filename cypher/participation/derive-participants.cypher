// Links events to whoever takes part in them, so that an actor's events can be paged in their order.
// @query deriveParticipants
// @mode write   @returns one
// @param ids string[]
// @row written int
UNWIND $ids AS id
MATCH (participation:Record {id: id})-[:TAKES_PART_IN]->(event:Event)
MATCH (participation)-[:TAKES_PART_AS]->(actor:Actor)
CREATE (event)-[has:HAS_PARTICIPANT]->(actor)
SET has.ownerId = participation.id, has.otherId = actor.id, has.key = event.key
RETURN count(has) AS written
