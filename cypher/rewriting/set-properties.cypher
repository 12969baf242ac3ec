// Writes properties that are derived from the contents of records.
// @query rewriteProperties
// @mode write   @returns one
// @touches offline
// @param rows RewrittenRow[]
// @row written int
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
SET record += row.properties
RETURN count(record) AS written
