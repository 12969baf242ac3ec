// Deletes all relationships of records that were withdrawn.
// @query detachWithdrawn
// @mode write   @returns one
// @param ids string[]
// @row deleted int
UNWIND $ids AS id
MATCH (:Withdrawn {id: id})-[related]-()
DELETE related
RETURN count(related) AS deleted
