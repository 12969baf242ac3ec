// Writes properties of records that are derived from what they hold.
// @query rewriteProperties
// @mode write   @returns one
// @param rows RewrittenRow[]
// @row written int
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
SET record += row.properties
RETURN count(record) AS written
