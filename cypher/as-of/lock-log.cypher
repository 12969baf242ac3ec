// Waits for whoever is about to commit, and returns the number of the last log entry; nobody can commit afterwards.
// @query lockLog
// @mode write   @returns one
// @touches none
// @row seq int
MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
WITH counter
RETURN counter.seq AS seq
