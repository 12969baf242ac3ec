// A page of the log, in the order in which it was written.
// @query changesInOrder
// @mode read   @returns many
// @param after int
// @param limit int
// @row node ChangeRow
MATCH (change:Change)
WHERE change.seq > $after
WITH change ORDER BY change.seq LIMIT $limit
RETURN row(change, ChangeRow) AS node
