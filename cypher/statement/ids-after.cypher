// A page of the ids of all statements.
// @query statementIdsAfter
// @mode read   @returns many
// @param after string
// @param limit int
// @row id string
MATCH (statement:Record)
WHERE statement.id > $after AND statement:Statement
RETURN statement.id AS id ORDER BY statement.id LIMIT $limit
