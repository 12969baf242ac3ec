// Stores a write's result in the transaction that did it, appends its entries to the log, and notes for every backup
// that is being taken what was written: `touched` are the records that no entry is about. This locks the log's counter,
// so it is the last query of a transaction. A backup that has not said for a while that it goes on has been killed: it
// is forgotten, with its notes. The conditions that hold for all are there because the indexes cover those properties.
// @query endWrite
// @mode write   @returns one
// @touches none
// @param id string
// @param input string
// @param result string
// @param changes NewChange[]
// @param count int
// @param touched string[]
// @param at string
// @row written int
MATCH (done:Write {id: $id})
SET done.input = $input, done.result = $result
WITH done
CALL (done) {
  MATCH (counter:ChangeCounter {id: 'changes'})
  SET counter.seq = counter.seq + $count
  RETURN counter.seq - $count AS base
}
CALL (base) {
  UNWIND $changes AS new
  CREATE (change:Change)
  SET change += new.properties, change.seq = base + new.position, change.at = $at
  RETURN count(change) AS written
}
CALL (base) {
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
  SET note.backup = backup.id, note.number = backup.notes, note.write = $id
  SET note.ids = $touched + [new IN $changes | new.properties.recordId]
  RETURN count(note) AS noted
}
RETURN written
