// Begins a backup: from now on every transaction that writes notes what it wrote. Under the lock of the log's counter,
// which every writer takes last: what is not noted has been committed, and is read. Returns the number of the last
// entry in the log.
// @query beginBackup
// @mode write   @returns one
// @touches none
// @param id string
// @param until string
// @row seq int
MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.isBackedUp = true
WITH counter
CREATE (backup:RunningBackup)
SET backup.id = $id, backup.until = $until, backup.notes = 0
RETURN counter.seq AS seq
