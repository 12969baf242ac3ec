// What tells whether records changed, of several ids: digest and revision of those that are there, and when others were withdrawn;
// ids that were never taken are left out. The embedded engine looks through all records for each OPTIONAL MATCH of one by its id,
// so there is none here.
// @query headsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row digest string?
// @row revision int?
// @row withdrawnAt string?
// @row checkedAt string?
UNWIND $ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN record.digest AS digest, record.revision AS revision, null AS withdrawnAt, record.checkedAt AS checkedAt
  UNION ALL
  MATCH (gone:Withdrawn {id: id})
  RETURN null AS digest, null AS revision, gone.withdrawnAt AS withdrawnAt, null AS checkedAt
}
RETURN id, digest, revision, withdrawnAt, checkedAt
