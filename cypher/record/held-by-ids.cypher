// What each id holds, or held until it was withdrawn; ids that were never used are left out. There is no OPTIONAL MATCH
// here, because the embedded engine scans all records for each one, even by id.
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
