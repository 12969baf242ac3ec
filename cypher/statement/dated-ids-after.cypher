// A page of the ids of all dated statements.
// @query datedIdsAfter
// @mode read   @returns many
// @param after string
// @param limit int
// @row id string
MATCH (statement:Record)
WHERE statement.id > $after AND statement:Statement AND statement.saidFrom IS NOT NULL
RETURN statement.id AS id ORDER BY statement.id LIMIT $limit
