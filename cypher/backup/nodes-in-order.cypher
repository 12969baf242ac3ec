// Everything of a page of nodes of a label, by id.
// @query nodesInOrder
// @mode read   @returns many
// @variant label Record|Withdrawn|Write
// @param after string
// @param limit int
// @row id string
// @row labels string[]
// @row properties map
MATCH (node:<label>)
WHERE node.id > $after
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties ORDER BY node.id LIMIT $limit
