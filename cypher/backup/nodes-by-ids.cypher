// The nodes with a label and one of these ids: all of their properties, and their labels in order.
// @query nodesByIds
// @mode read   @returns many
// @variant label Record|Withdrawn|Write
// @param ids string[]
// @row id string
// @row labels string[]
// @row properties map
UNWIND $ids AS id
MATCH (node:<label> {id: id})
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN node.id AS id, collect(label) AS labels, properties(node) AS properties ORDER BY id
