// Which concept each id belongs to, and the id of the canonical record.
// @query findRecords
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row record RecordRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (record:Record {id: given.canonicalId})
RETURN id, row(record, RecordRow) AS record
