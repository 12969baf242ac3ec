// How many dated statements come after an id.
// @query countDatedAfter
// @mode read   @returns one
// @param after string
// @row total int
MATCH (statement:Statement)
WHERE statement.id > $after AND statement.saidFrom IS NOT NULL
RETURN count(statement) AS total
