// Links disputes to the speakers on both sides, so that an actor's disputes can be paged.
// @query deriveInvolved
// @mode write   @returns one
// @param ids string[]
// @row written int
UNWIND $ids AS id
MATCH (relation:Record {id: id})
WHERE relation:Dispute
CALL (relation) {
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:SAID_BY]->(actor:Actor)
  RETURN DISTINCT actor
}
CREATE (relation)-[involves:INVOLVES]->(actor)
SET involves.otherId = actor.id, involves.key = relation.key
RETURN count(involves) AS written
