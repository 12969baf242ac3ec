// Erases the content of what was withdrawn, and what the log holds of it: what was there before and after each change, which the
// log then says was erased, and the reasons that were given. The tombstone stays. So goes what the log holds of any record from
// when it named one of some (`named`), whose ids stand in it as JSON strings: it looks at the whole log for that. The index of
// the log holds both properties, so both are asked about.
// @query eraseRecords
// @mode write   @returns one
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
