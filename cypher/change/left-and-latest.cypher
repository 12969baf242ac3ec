// Which entry of the log a write made for each of several records, and which is the latest that left anything and is not of a
// check of receipts. All entries of one write have the same moment, and no others of the same record do.
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
