// Ends a backup: nothing more is noted for it, and its notes are deleted.
// @query endBackup
// @mode write   @returns one
// @touches none
// @param id string
// @row ended int
MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
WITH counter
CALL (counter) {
  MATCH (note:WrittenMeanwhile {backup: $id})
  WHERE note.number > 0
  DELETE note
  RETURN count(note) AS notes
}
CALL (notes) {
  MATCH (backup:RunningBackup {id: $id})
  DELETE backup
  RETURN count(backup) AS ended
}
RETURN ended
