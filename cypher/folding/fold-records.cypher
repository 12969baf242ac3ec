// Writes the search texts of records.
// @query foldRecords
// @mode write   @returns one
// @touches offline
// @param rows FoldedRow[]
// @row written int
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
SET record.searchText = row.searchText
RETURN count(record) AS written
