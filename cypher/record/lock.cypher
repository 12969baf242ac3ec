// Locks records before anything of them is read, and gives what the log last said of each.
// @query lockRecords
// @mode write   @returns many
// @param ids string[]
// @param writeId string
// @row id string
// @row digest string?
UNWIND $ids AS id
MATCH (record:Record {id: id})
SET record.lock = $writeId
RETURN record.id AS id, record.digest AS digest
