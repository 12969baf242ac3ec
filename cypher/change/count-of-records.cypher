// How many entries the log has of each of several records.
// @query countChangesOfRecords
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row total int
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id
  RETURN count(change) AS total
}
RETURN id, total
