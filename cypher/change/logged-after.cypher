// The entries of the log after a number, in the order in which they were written, without anything that a redaction erases.
// @query loggedAfter
// @mode read   @returns many
// @param after int
// @param limit int
// @row node LoggedRow
MATCH (change:Change)
WHERE change.seq > $after
WITH change ORDER BY change.seq LIMIT $limit
RETURN row(change, LoggedRow) AS node
