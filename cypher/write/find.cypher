// What a write that was already done gave.
// @query findWrite
// @mode read   @returns maybeOne
// @param id string
// @row input string
// @row result string
MATCH (done:Write {id: $id}) RETURN done.input AS input, done.result AS result
