// What a write that was done gave; none where it was not, or is not yet.
// @query doneWrite
// @mode read   @returns maybeOne
// @param id string
// @row input string
// @row result string
MATCH (done:Write {id: $id})
WHERE done.result IS NOT NULL
RETURN done.input AS input, done.result AS result
