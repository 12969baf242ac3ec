// Stores a write's result in the transaction that did it, and appends its entries to the log. This locks the log's
// counter, so it comes last, but for the notes for backups (note-for-backups.cypher) where any is being taken.
// @query endWrite
// @mode write   @returns one
// @touches none
// @param id string
// @param input string
// @param result string
// @param changes NewChange[]
// @param count int
// @param at string
// @row isBackedUp boolean
MATCH (done:Write {id: $id})
SET done.input = $input, done.result = $result
WITH done
CALL (done) {
  MATCH (counter:ChangeCounter {id: 'changes'})
  SET counter.seq = counter.seq + $count
  RETURN counter.seq - $count AS base, coalesce(counter.isBackedUp, false) AS isBackedUp
}
CALL (base) {
  UNWIND $changes AS new
  CREATE (change:Change)
  SET change += new.properties, change.seq = base + new.position, change.at = $at
  RETURN count(change) AS written
}
RETURN isBackedUp
