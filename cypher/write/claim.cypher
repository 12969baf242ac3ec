// Takes a write's name, so that of two at once under one name the second waits; gives what it gave where it was done before.
// @query claimWrite
// @mode write   @returns one
// @param id string
// @param at string
// @row input string?
// @row result string?
MERGE (done:Write {id: $id})
SET done.at = coalesce(done.at, $at)
RETURN done.input AS input, done.result AS result
