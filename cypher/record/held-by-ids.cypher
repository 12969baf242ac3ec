// What is held under each of several ids, or was until it was withdrawn; ids that were never taken are left out.
// The embedded engine looks through all records for each OPTIONAL MATCH of one by its id, so there is none here.
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
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN record.digest AS digest, record.content AS content, record.revision AS revision, null AS withdrawnAt, record.checkedAt AS checkedAt
  UNION ALL
  MATCH (gone:Withdrawn {id: id})
  RETURN null AS digest, null AS content, null AS revision, gone.withdrawnAt AS withdrawnAt, null AS checkedAt
}
RETURN id, digest, content, revision, withdrawnAt, checkedAt
