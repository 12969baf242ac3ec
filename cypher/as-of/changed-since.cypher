// What the log says of each record that it names between two numbers: the first of these entries, how many there are and
// how many of them wrote a revision, and the last entry before them, if there is one. By the numbers, so that it reads no more of the log than that.
// @query changedSince
// @mode read   @returns many
// @param after int
// @param last int
// @row id string
// @row entries int
// @row revisions int
// @row kind string
// @row before string?
// @row after string?
// @row earlier EarlierEntry[]
UNWIND range($after + 1, $last) AS seq
MATCH (change:Change {seq: seq})
WITH change.recordId AS id, min(change.seq) AS first, count(change) AS entries,
  sum(CASE WHEN change.kind IN ['CREATED', 'UPDATED', 'RESTORED'] THEN 1 ELSE 0 END) AS revisions
MATCH (change:Change {seq: first})
CALL (id) {
  MATCH (earlier:Change)
  WHERE earlier.recordId = id AND earlier.seq > 0 AND earlier.seq <= $after
  WITH earlier ORDER BY earlier.recordId DESC, earlier.seq DESC LIMIT 1
  RETURN collect({seq: earlier.seq, kind: earlier.kind, at: earlier.at, reason: earlier.reason}) AS earlier
}
RETURN id, entries, revisions, change.kind AS kind, change.before AS before, change.after AS after, earlier ORDER BY id
