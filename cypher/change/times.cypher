// The times of log entries, by their numbers.
// @query timesOfChanges
// @mode read   @returns many
// @param seqs int[]
// @row seq int
// @row at string
UNWIND $seqs AS seq
MATCH (change:Change {seq: seq})
RETURN change.seq AS seq, change.at AS at
