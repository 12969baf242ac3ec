// A page of the nodes with a label, by id: all of their properties, and their labels in order.
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
WITH node ORDER BY node.id LIMIT $limit
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN node.id AS id, collect(label) AS labels, properties(node) AS properties ORDER BY id
