// What a write left of each of several records, and what the latest entry left that is not of a check of receipts. All
// entries of one write have the same moment, and no others of the same record do.
// @query leftAndLatest
// @mode read   @returns many
// @param ids string[]
// @param at string
// @row id string
// @row left string?
// @row latest string
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  RETURN max(CASE WHEN change.at = $at THEN change.after ELSE null END) AS left
}
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0 AND change.after IS NOT NULL AND coalesce(change.reason, '') <> 'verify'
  RETURN change.after AS latest ORDER BY change.seq DESC LIMIT 1
}
RETURN id, left, latest
