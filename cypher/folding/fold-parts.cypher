// Writes the keys by which organisations are sorted among the parts of another one.
// @query foldParts
// @mode write   @returns one
// @touches offline
// @param rows FoldedPart[]
// @row written int
UNWIND $rows AS row
MATCH (:Record {id: row.id})-[part:PART_OF]->()
SET part.key = row.key
RETURN count(part) AS written
