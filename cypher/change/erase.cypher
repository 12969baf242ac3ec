// Erases what the log holds of records: what was there before and after each change, and the reasons that were given.
// The index of the log holds both properties, so both are asked about.
// @query eraseChanges
// @mode write   @returns one
// @param ids string[]
// @row erased int
UNWIND $ids AS id
MATCH (change:Change)
WHERE change.recordId = id AND change.seq > 0
SET change.before = null, change.after = null, change.reason = null
RETURN count(change) AS erased
