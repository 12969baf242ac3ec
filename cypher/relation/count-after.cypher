// How many relations there are, from one on.
// @query countRelationsAfter
// @mode read   @returns one
// @param after string
// @row total int
MATCH (relation:StatementRelation)
WHERE relation.id > $after
RETURN count(relation) AS total
