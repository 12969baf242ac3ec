// The number of the last log entry; 0 if there is none.
// @query latestChange
// @mode read   @returns one
// @row seq int
OPTIONAL MATCH (counter:ChangeCounter {id: 'changes'})
RETURN coalesce(counter.seq, 0) AS seq
