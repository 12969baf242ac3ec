// Entries of the log by id.
// @query changesByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node ChangeRow
UNWIND $ids AS id
MATCH (change:Change {id: id})
RETURN id, row(change, ChangeRow) AS node
