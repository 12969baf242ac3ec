// Deletes what memberships wrote on their members, before they are written anew.
// @query forgetMembers
// @mode write   @returns one
// @param ids string[]
// @row deleted int
UNWIND $ids AS id
MATCH (membership:Record {id: id})-[:OF_MEMBER]->(member:Actor)-[inside:INSIDE]->()
WHERE inside.ownerId = membership.id
DELETE inside
RETURN count(inside) AS deleted
