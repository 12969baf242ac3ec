// Deletes the names of entities that are written anew.
// @query deleteNames
// @mode write   @returns one
// @param ids string[]
// @row deleted int
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:NAMES]-(name:Name)
DETACH DELETE name
RETURN count(name) AS deleted
