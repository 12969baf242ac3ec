// Locks the log's counter, so that nobody can commit, and returns how far the log and a backup's notes go. The notes
// are null if the backup was taken for killed.
// @query lockForBackup
// @mode write   @returns one
// @touches none
// @param id string
// @row seq int
// @row notes int?
MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
WITH counter
OPTIONAL MATCH (backup:RunningBackup {id: $id})
RETURN counter.seq AS seq, backup.notes AS notes
