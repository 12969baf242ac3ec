// What entries of the log left of their records: what an entry holds of that itself; what the record's next entry found, where
// there is one, which a redaction erases; and what the record holds, with the revision that it is at. A creation holds no copy of what it wrote: read
// together, these tell whether what the record holds is still that.
// @query contentsLeft
// @mode read   @returns many
// @param entries ChangeEntry[]
// @row seq int
// @row kept string?
// @row found string[]
// @row contents string[]
// @row revisions int[]
UNWIND $entries AS entry
MATCH (change:Change {seq: entry.seq})
CALL (entry) {
  MATCH (next:Change)
  WHERE next.recordId = entry.recordId AND next.seq > entry.seq
  WITH next ORDER BY next.recordId, next.seq LIMIT 1
  RETURN collect(coalesce(next.before, 'ERASED')) AS found
}
CALL (entry) {
  MATCH (record:Record {id: entry.recordId})
  RETURN collect(record.content) AS contents, collect(record.revision) AS revisions
}
RETURN entry.seq AS seq, change.after AS kept, found, contents, revisions
