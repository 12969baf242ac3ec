// Those of several records that were changed, by anything but an import or a check of receipts, after they were last
// imported for the given reason.
// @query editedSinceImport
// @mode read   @returns many
// @param ids string[]
// @param reason string
// @row id string
// @row by string?
// @row at string
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  RETURN coalesce(max(CASE WHEN change.reason = $reason THEN change.seq ELSE 0 END), 0) AS imported
}
CALL (id, imported) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > imported AND NOT coalesce(change.reason, '') STARTS WITH 'import: ' AND coalesce(change.reason, '') <> 'verify'
  RETURN change.by AS by, change.at AS at ORDER BY change.seq DESC LIMIT 1
}
RETURN id, by, at
