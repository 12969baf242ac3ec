// Every relationship from the given records to other records.
// @query linksOfRecords
// @mode read   @returns many
// @param ids string[]
// @row type string
// @row from string
// @row to string
// @row properties map
UNWIND $ids AS id
MATCH (record:Record {id: id})-[related]->(other:Record)
RETURN type(related) AS type, id AS from, other.id AS to, properties(related) AS properties
