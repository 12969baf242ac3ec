// Locks records before anything of them is read, and gives what they hold. One that is not there yet is locked too, so
// that of two writers who create it the second finds it created.
// @query lockRecords
// @mode write   @returns many
// @param ids string[]
// @param writeId string
// @row id string
// @row digest string?
// @row content string?
// @row revision int?
UNWIND $ids AS id
MERGE (record:Record {id: id})
SET record.lock = $writeId
RETURN record.id AS id, record.digest AS digest, record.content AS content, record.revision AS revision
