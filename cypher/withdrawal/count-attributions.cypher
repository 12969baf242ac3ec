// How many attributions each of several statements has.
// @query countAttributionsOfStatements
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row total int
UNWIND $ids AS id
MATCH (statement:Record {id: id})
WHERE statement:Statement
RETURN id, COUNT { (statement)<-[:REPORTS]-() } AS total
