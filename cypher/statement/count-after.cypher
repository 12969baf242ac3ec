// How many statements come after an id.
// @query countStatementsAfter
// @mode read   @returns one
// @param after string
// @row total int
MATCH (statement:Statement)
WHERE statement.id > $after
RETURN count(statement) AS total
