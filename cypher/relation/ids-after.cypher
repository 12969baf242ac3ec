// A page of the ids of all relations.
// @query relationIdsAfter
// @mode read   @returns many
// @param after string
// @param limit int
// @row id string
MATCH (relation:Record)
WHERE relation.id > $after AND relation:StatementRelation
RETURN relation.id AS id ORDER BY relation.id LIMIT $limit
