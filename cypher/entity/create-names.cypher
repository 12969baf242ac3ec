// Writes the names of entities.
// @query createNames
// @mode write   @returns one
// @touches $names.entityId
// @param names NewName[]
// @row written int
UNWIND $names AS new
MATCH (entity:Record {id: new.entityId})
CREATE (name:Name)-[:NAMES]->(entity)
SET name += new.properties
RETURN count(name) AS written
