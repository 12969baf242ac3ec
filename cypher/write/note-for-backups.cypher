// Notes for every backup that is being taken what a transaction wrote: the name of the write, if it is in the log, and
// the ids of the records. A backup that has not said for a while that it goes on has been killed: it is forgotten, with
// its notes. The conditions that hold for all are there because the indexes cover those properties.
// @query noteForBackups
// @mode write   @returns one
// @touches none
// @param id string?
// @param ids string[]
// @param at string
// @row noted int
MATCH (counter:ChangeCounter {id: 'changes'})
CALL (counter) {
  MATCH (killed:RunningBackup)
  WHERE killed.id > '' AND killed.until < $at
  MATCH (old:WrittenMeanwhile {backup: killed.id})
  WHERE old.number > 0
  DELETE old
  RETURN count(old) AS old
}
CALL (old) {
  MATCH (killed:RunningBackup)
  WHERE killed.id > '' AND killed.until < $at
  DELETE killed
  RETURN count(killed) AS forgotten
}
CALL (forgotten) {
  MATCH (backup:RunningBackup)
  WHERE backup.id > ''
  SET backup.notes = backup.notes + 1
  CREATE (note:WrittenMeanwhile)
  SET note.backup = backup.id, note.number = backup.notes, note.write = $id, note.ids = $ids
  RETURN count(note) AS noted
}
SET counter.isBackedUp = noted > 0
RETURN noted
