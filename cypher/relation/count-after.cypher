// How many relations come after an id.
// @query countRelationsAfter
// @mode read   @returns one
// @param after string
// @row total int
MATCH (relation:StatementRelation)
WHERE relation.id > $after
RETURN count(relation) AS total
