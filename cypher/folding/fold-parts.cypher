// Writes where organisations stand in the order of the parts of others.
// @query foldParts
// @mode write   @returns one
// @param rows FoldedPart[]
// @row written int
UNWIND $rows AS row
MATCH (:Record {id: row.id})-[part:PART_OF]->()
SET part.key = row.key
RETURN count(part) AS written
