// Notes what a write that was claimed gave, in the transaction that did it.
// @query noteWrite
// @mode write   @returns one
// @param id string
// @param input string
// @param result string
// @row id string
MATCH (done:Write {id: $id})
SET done.input = $input, done.result = $result
RETURN done.id AS id
