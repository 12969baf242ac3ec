// Writes the terms that names are looked up by.
// @query foldNames
// @mode write   @returns one
// @touches offline
// @param rows FoldedName[]
// @row written int
UNWIND $rows AS row
MATCH (:Record {id: row.entityId})<-[:NAMES]-(name:Name {id: row.id})
SET name.folded = row.folded, name.terms = row.terms, name.words = row.words
RETURN count(name) AS written
