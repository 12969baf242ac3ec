// A page of log entries with all of their properties, by number.
// @query logInOrder
// @mode read   @returns many
// @param after int
// @param limit int
// @row seq int
// @row properties map
MATCH (change:Change)
WHERE change.seq > $after
RETURN change.seq AS seq, properties(change) AS properties ORDER BY change.seq LIMIT $limit
