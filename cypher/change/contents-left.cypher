// For each of several log entries, all that may hold the content it left in its record: the entry itself; the content
// before the record's next entry, if there is one (a redaction erases it); and the record's present content and
// revision. A creation's entry has no copy of what it wrote. Reading all three together tells whether the record still
// holds it.
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
