// The log entry that wrote a revision of a record, and the one that wrote the next, if there is one. Every entry that leaves
// content writes a revision; `skipped` is how many come before.
// @query changesOfRevision
// @mode read   @returns many
// @param id string
// @param skipped int
// @row node ChangeRow
MATCH (change:Change)
WHERE change.recordId = $id AND change.seq > 0 AND change.kind IN ['CREATED', 'UPDATED', 'RESTORED']
WITH change ORDER BY change.recordId, change.seq SKIP $skipped LIMIT 2
RETURN row(change, ChangeRow) AS node
