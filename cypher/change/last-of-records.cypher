// What each record was when the log last spoke of it.
// @query lastChangesOfRecords
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row after string?
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id
  WITH change ORDER BY change.recordId DESC, change.seq DESC LIMIT 1
  RETURN change.after AS after
}
RETURN id, after
