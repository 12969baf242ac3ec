// Notes for every backup that is being taken what a transaction wrote that is not in the log. This locks the log's
// counter, as the end of a logged write does (end.cypher), so it is the last query of a transaction.
// @query endUnlogged
// @mode write   @returns one
// @touches none
// @param touched string[]
// @param at string
// @row noted int
MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
WITH counter
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
  SET note.backup = backup.id, note.number = backup.notes, note.ids = $touched
  RETURN count(note) AS noted
}
RETURN noted
