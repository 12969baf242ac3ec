// The records that refer to several others, or that own a relationship of theirs, other than these.
// @query ownersOfLinks
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (:Record {id: id})-[related]-()
WHERE related.ownerId IS NOT NULL AND NOT related.ownerId IN $ids
RETURN DISTINCT related.ownerId AS id
