// Locks records before anything of them is read, and gives what they hold. One that is not there yet is locked too, so
// that of two writers who create it the second finds it created. An id that was withdrawn stays taken.
// @query lockRecords
// @mode write   @returns many
// @param ids string[]
// @param writeId string
// @row id string
// @row digest string?
// @row content string?
// @row revision int?
// @row withdrawnAt string?
UNWIND $ids AS id
MERGE (record:Record {id: id})
SET record.lock = $writeId
WITH id, record
OPTIONAL MATCH (gone:Withdrawn {id: id})
RETURN id, record.digest AS digest, record.content AS content, record.revision AS revision, gone.withdrawnAt AS withdrawnAt
