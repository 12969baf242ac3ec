// Deletes the derived links of relations, before they are written anew.
// @query forgetLinksOfDisputes
// @mode write   @returns one
// @param ids string[]
// @row deleted int
UNWIND $ids AS id
MATCH (:Record {id: id})-[derived:INVOLVES|INVOLVES_FOR|CONCERNS]->()
DELETE derived
RETURN count(derived) AS deleted
