// The number of log entries of each of several records. The index covers both properties, so both are in the condition.
// @query countChangesOfRecords
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row total int
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  RETURN count(change) AS total
}
RETURN id, total
