// The stored result of a write; none if it was not done, or is not finished.
// @query doneWrite
// @mode read   @returns maybeOne
// @param id string
// @row input string
// @row result string
MATCH (done:Write {id: $id})
WHERE done.result IS NOT NULL
RETURN done.input AS input, done.result AS result
