// For each of several records, the last log entry before an instant that left content in it; none for a record that was
// added later.
// @query lastChangesBefore
// @mode read   @returns many
// @param ids string[]
// @param before string
// @row id string
// @row node ChangeRow
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0 AND change.at < $before AND change.kind IN ['CREATED', 'UPDATED', 'RESTORED']
  WITH change ORDER BY change.recordId DESC, change.seq DESC LIMIT 1
  RETURN change
}
RETURN id, row(change, ChangeRow) AS node
