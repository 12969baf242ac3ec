// The log entry that a write made for each of several records, and the latest entry that left content and is not from a
// check of receipts. All entries of one write have the same time, and no other entries of the same record have it.
// @query leftAndLatest
// @mode read   @returns many
// @param ids string[]
// @param at string
// @row id string
// @row left int?
// @row latest int?
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  RETURN max(CASE WHEN change.at = $at THEN change.seq ELSE null END) AS left,
    max(CASE WHEN change.kind IN ['CREATED', 'UPDATED', 'RESTORED'] AND coalesce(change.reason, '') <> 'verify' THEN change.seq ELSE null END) AS latest
}
RETURN id, left, latest
