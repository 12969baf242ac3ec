// Locks records and returns their contents; those that do not exist are left out.
// @query lockRecords
// @mode write   @returns many
// @touches none
// @param ids string[]
// @row id string
// @row concept string
// @row content string
// @row revision int
UNWIND $ids AS id
MATCH (record:Record {id: id})
SET record.lock = true
WITH record, row(record, RecordRow) AS held
RETURN held.id AS id, held.concept AS concept, record.content AS content, record.revision AS revision
