// Links events, both the given ones and those of the given participations, to each of their participants, once per
// actor whatever the number of roles, so that an actor's events can be read in pages.
// @query deriveParticipants
// @mode write   @returns one
// @touches $events taken
// @param participations string[]
// @param events string[]
// @row written int
// @row taken string[]
CALL {
  UNWIND $participations AS id
  MATCH (:Record {id: id})-[:TAKES_PART_IN]->(event:Event)
  RETURN collect(DISTINCT event.id) AS taken
}
WITH taken, $events + [id IN taken WHERE NOT id IN $events] AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (event:Record {id: id})-[has:HAS_PARTICIPANT]->()
  DELETE has
  RETURN count(has) AS forgotten
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (event:Record {id: id})
  MATCH (event)<-[:TAKES_PART_IN]-(:Participation)-[:TAKES_PART_AS]->(actor:Actor)
  WITH DISTINCT event, actor
  CREATE (event)-[has:HAS_PARTICIPANT]->(actor)
  SET has.otherId = actor.id, has.key = event.key
  RETURN count(has) AS written
}
RETURN written, taken
