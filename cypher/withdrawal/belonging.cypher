// What goes with a record when it is withdrawn: the receipts that are only about it, and the relations on a statement.
// @query belongingToRecord
// @mode read   @returns many
// @param id string
// @row id string
MATCH (record:Record {id: $id})<-[:REPORTS|SUPPORTS|RELATES_FROM|RELATES_TO]-(part:Record)
RETURN DISTINCT part.id AS id
