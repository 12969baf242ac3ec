// The concept and the canonical record of each id.
// @query findRecords
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row record RecordRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (record:Record {id: given.canonicalId})
RETURN id, row(record, RecordRow) AS record
