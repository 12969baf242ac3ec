// Notes that a write is done and what it gave, in the transaction that did it.
// @query noteWrite
// @mode write   @returns one
// @param id string
// @param input string
// @param result string
// @param at string
// @row id string
CREATE (done:Write {id: $id, input: $input, result: $result, at: $at})
RETURN done.id AS id
