// Everything of the names of some records.
// @query nameNodesOfRecords
// @mode read   @returns many
// @param ids string[]
// @row entityId string
// @row properties map
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:NAMES]-(name:Name)
RETURN id AS entityId, properties(name) AS properties
