// How many entries the log has of each of several records. Their index holds both properties, so both are asked about.
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
