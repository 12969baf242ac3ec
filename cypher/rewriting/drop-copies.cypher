// Deletes the copies of created content from log entries if the record or its next entry has the same content. Marks
// erased content as ERASED. Removes the properties of receipts that only repeat their content.
// @query dropCopies
// @mode write   @returns one
// @touches offline
// @param seqs int[]
// @row looked int
UNWIND $seqs AS seq
MATCH (change:Change {seq: seq})
CALL (change) {
  MATCH (next:Change)
  WHERE next.recordId = change.recordId AND next.seq > change.seq
  WITH next ORDER BY next.recordId, next.seq LIMIT 1
  RETURN collect(coalesce(next.before, 'ERASED')) AS found
}
CALL (change) {
  MATCH (record:Record {id: change.recordId})
  WHERE record.revision = 1
  RETURN collect(record.content) AS contents
}
CALL (change) {
  MATCH (record:Record {id: change.recordId})
  REMOVE record.passages, record.via
  RETURN count(record) AS records
}
SET change.before = CASE WHEN change.kind IN ['UPDATED', 'WITHDRAWN'] THEN coalesce(change.before, 'ERASED') ELSE change.before END
SET change.after = CASE
  WHEN change.kind IN ['UPDATED', 'RESTORED'] THEN coalesce(change.after, 'ERASED')
  WHEN change.after IN found OR (size(found) = 0 AND change.after IN contents) THEN null
  ELSE change.after
END
RETURN count(change) AS looked
