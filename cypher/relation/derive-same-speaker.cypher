// Notes of relations whether one speaker stands on both sides.
// @query deriveSameSpeaker
// @mode write   @returns one
// @param ids string[]
// @row written int
UNWIND $ids AS id
MATCH (relation:Record {id: id})
WHERE relation:StatementRelation
WITH relation, EXISTS { MATCH (relation)-[:RELATES_FROM]->(:Statement)-[:SAID_BY]->(:Actor)<-[:SAID_BY]-(:Statement)<-[:RELATES_TO]-(relation) } AS sameSpeaker
SET relation.sameSpeaker = sameSpeaker
RETURN count(relation) AS written
