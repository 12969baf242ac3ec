// Live records that refer to some that are being withdrawn, at most $limit of them.
// @query referringToWithdrawn
// @mode read   @returns many
// @param ids string[]
// @param limit int
// @row id string
UNWIND $ids AS id
MATCH (:Withdrawn {id: id})<-[related]-()
WHERE related.ownerId IS NOT NULL AND NOT related.ownerId IN $ids
WITH DISTINCT related.ownerId AS id ORDER BY id LIMIT $limit
RETURN id
