// The names of the given records, with all of their properties.
// @query nameNodesOfRecords
// @mode read   @returns many
// @param ids string[]
// @row entityId string
// @row properties map
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:NAMES]-(name:Name)
RETURN id AS entityId, properties(name) AS properties
