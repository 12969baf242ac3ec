// Stores a write's result in the transaction that did it, and appends its entries to the log. This locks the log's
// counter, so it is the last query of a transaction. Without entries the counter is left alone.
// @query endWrite
// @mode write   @returns one
// @param id string
// @param input string
// @param result string
// @param changes NewChange[]
// @param count int
// @param at string
// @row written int
MATCH (done:Write {id: $id})
SET done.input = $input, done.result = $result
WITH done
CALL (done) {
  UNWIND CASE WHEN $count > 0 THEN ['changes'] ELSE [] END AS counterId
  MATCH (counter:ChangeCounter {id: counterId})
  SET counter.seq = counter.seq + $count
  WITH counter.seq - $count AS base
  UNWIND $changes AS new
  CREATE (change:Change)
  SET change += new.properties, change.seq = base + new.position, change.at = $at
  RETURN count(change) AS written
}
RETURN written
