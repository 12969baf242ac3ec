// The contents of several records; those that do not exist or were withdrawn are left out.
// @query contentsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row content string
UNWIND $ids AS id
MATCH (record:Record {id: id})
WHERE record.withdrawnAt IS NULL AND record.content IS NOT NULL
RETURN record.id AS id, record.content AS content
