// Writes the derived fields of statements. A text that stays as it is is not written: to take it out of an index of words and
// put it back is most of the work.
// @query deriveStatements
// @mode write   @returns one
// @param rows DerivedStatement[]
// @row derived int
UNWIND $rows AS row
MATCH (statement:Record {id: row.id})
SET statement += row.properties
FOREACH (changed IN CASE WHEN statement.searchText = row.searchText THEN [] ELSE [1] END | SET statement.searchText = row.searchText)
RETURN count(statement) AS derived
