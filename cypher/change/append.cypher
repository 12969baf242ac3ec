// Appends entries to the log. The counter is locked by this, so it is the last query of a transaction.
// @query appendChanges
// @mode write   @returns one
// @param changes NewChange[]
// @param count int
// @param at string
// @row seq int
MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.seq = counter.seq + $count
WITH counter.seq AS seq, counter.seq - $count AS base
CALL (base) {
  UNWIND $changes AS new
  CREATE (change:Change)
  SET change += new.properties, change.seq = base + new.position, change.at = $at
  RETURN count(change) AS written
}
RETURN seq
