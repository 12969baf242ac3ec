// Writes the derived fields of statements, and the sources that report each.
// @query deriveStatements
// @mode write   @returns one
// @param rows PutRow[]
// @row derived int
UNWIND $rows AS row
MATCH (statement:Record {id: row.id})
SET statement += row.properties
RETURN count(statement) AS derived
