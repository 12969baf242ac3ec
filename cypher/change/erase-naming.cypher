// Erases what the log holds of any record from when it named one of some. Their ids stand in it as JSON strings. It looks at
// the whole log.
// @query eraseChangesNaming
// @mode write   @returns one
// @param ids string[]
// @row erased int
MATCH (change:Change)
WHERE change.seq > 0
WITH change, any(id IN $ids WHERE change.before CONTAINS '"' + id + '"') AS named, any(id IN $ids WHERE change.after CONTAINS '"' + id + '"') AS names
WHERE named OR names
SET change.before = CASE WHEN named THEN null ELSE change.before END, change.after = CASE WHEN names THEN null ELSE change.after END
RETURN count(change) AS erased
