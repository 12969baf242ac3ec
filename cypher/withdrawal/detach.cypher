// Deletes all relationships of records that were withdrawn.
// @query detachWithdrawn
// @mode write   @returns one
// @touches $ids touched
// @param ids string[]
// @row deleted int
// @row touched string[]
UNWIND $ids AS id
MATCH (:Withdrawn {id: id})-[related]-(other)
DELETE related
RETURN count(related) AS deleted, collect(DISTINCT other.id) AS touched
