// Relations between statements, by id.
// @query relationsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node RelationRow
UNWIND $ids AS id
MATCH (relation:Record {id: id})
WHERE relation:StatementRelation
RETURN id, row(relation, RelationRow) AS node
