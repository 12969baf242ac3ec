// Erases what the log holds of records: what was there before and after each change, and the reasons that were given.
// @query eraseChanges
// @mode write   @returns one
// @param ids string[]
// @row erased int
UNWIND $ids AS id
MATCH (change:Change {recordId: id})
SET change.before = null, change.after = null, change.reason = null
RETURN count(change) AS erased
