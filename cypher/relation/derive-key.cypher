// Gives disputes their place in the order of time: when the later of the two statements was said. A statement's key begins
// with its instant, or with '!' where it has no date, which comes before every instant. Other relations have no place.
// @query deriveKeysOfDisputes
// @mode write   @returns one
// @param ids string[]
// @row written int
UNWIND $ids AS id
MATCH (relation:Record {id: id})
WHERE relation:StatementRelation
MATCH (relation)-[:RELATES_FROM]->(from:Statement)
MATCH (relation)-[:RELATES_TO]->(to:Statement)
WITH relation, CASE WHEN from.key > to.key THEN from.key ELSE to.key END AS later
SET relation.key = CASE WHEN relation:Dispute THEN split(later, ':')[0] + ':' + relation.id ELSE null END
RETURN count(relation) AS written
