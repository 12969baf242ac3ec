// What is held under each of several ids, or was until it was withdrawn; ids that were never taken are left out.
// @query heldByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row digest string?
// @row content string?
// @row revision int?
// @row withdrawnAt string?
// @row checkedAt string?
UNWIND $ids AS id
OPTIONAL MATCH (record:Record {id: id})
OPTIONAL MATCH (gone:Withdrawn {id: id})
WITH id, record, gone
WHERE record IS NOT NULL OR gone IS NOT NULL
RETURN id, record.digest AS digest, record.content AS content, record.revision AS revision, gone.withdrawnAt AS withdrawnAt, record.checkedAt AS checkedAt
