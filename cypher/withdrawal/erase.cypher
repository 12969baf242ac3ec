// Erases the contents of withdrawn records, and from the log their contents before and after each change, which are
// marked as erased, and the reasons for the changes. The tombstones stay. Also erased are contents in the log that
// mention one of the ids in `named`, which appear there as JSON strings; this scans the whole log. The log's index
// covers both properties, so both are in the condition.
// @query eraseRecords
// @mode write   @returns one
// @touches $ids
// @param ids string[]
// @param named string[]
// @param at string
// @param reason string
// @row erased int
CALL {
  UNWIND $ids AS id
  MATCH (gone:Withdrawn {id: id})
  SET gone = {id: id, was: gone.was, revision: gone.revision, recordedAt: gone.recordedAt, withdrawnAt: gone.withdrawnAt, withdrawnWith: gone.withdrawnWith, redactedAt: $at, reason: $reason}
  RETURN count(gone) AS records
}
CALL {
  UNWIND $ids AS id
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  SET change.before = CASE WHEN change.before IS NULL THEN null ELSE 'ERASED' END, change.after = CASE WHEN change.after IS NULL THEN null ELSE 'ERASED' END, change.reason = null
  RETURN count(change) AS changes
}
CALL {
  MATCH (change:Change)
  WHERE change.seq > 0
  WITH change, any(id IN $named WHERE change.before CONTAINS '"' + id + '"') AS before, any(id IN $named WHERE change.after CONTAINS '"' + id + '"') AS after
  WHERE before OR after
  SET change.before = CASE WHEN before THEN 'ERASED' ELSE change.before END, change.after = CASE WHEN after THEN 'ERASED' ELSE change.after END
  RETURN count(change) AS naming
}
RETURN records + changes + naming AS erased
