// Deletes the derived links from relations to the speakers on both sides, before they are written anew.
// @query forgetInvolved
// @mode write   @returns one
// @param ids string[]
// @row deleted int
UNWIND $ids AS id
MATCH (:Record {id: id})-[involves:INVOLVES]->()
DELETE involves
RETURN count(involves) AS deleted
