// The number of the last entry of the log; 0 while there is none.
// @query latestChange
// @mode read   @returns one
// @row seq int
OPTIONAL MATCH (counter:ChangeCounter {id: 'changes'})
RETURN coalesce(counter.seq, 0) AS seq
