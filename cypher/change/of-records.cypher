// A page of the log of each of several records.
// @query changesOfRecords
// @mode read   @returns many
// @param walks ChangeWalk[]
// @param limit int
// @row walk string
// @row node ChangeRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (change:Change)
  WHERE change.recordId = walk.recordId AND change.seq > walk.after
  WITH change ORDER BY change.recordId, change.seq LIMIT $limit
  RETURN change
}
RETURN walk.id AS walk, row(change, ChangeRow) AS node
