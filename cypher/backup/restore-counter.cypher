// Sets the log's counter to its value in the backup.
// @query restoreCounter
// @mode write   @returns one
// @touches offline
// @param seq int
// @row seq int
MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.seq = $seq
RETURN counter.seq AS seq
