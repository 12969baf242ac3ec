// Locks the log's counter at the end of a transaction of which the log says nothing, as the end of a logged one does
// (end.cypher), and tells whether a backup is being taken.
// @query endUnlogged
// @mode write   @returns one
// @touches none
// @row isBackedUp boolean
MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
RETURN coalesce(counter.isBackedUp, false) AS isBackedUp
