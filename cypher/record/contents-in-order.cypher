// The contents of records in a range of ids. Ids begin with their kind, so the records of one kind are such a range.
// @query contentsInOrder
// @mode read   @returns many
// @param after string
// @param until string
// @param limit int
// @row id string
// @row content string
MATCH (record:Record)
WHERE record.id > $after AND record.id < $until AND record.withdrawnAt IS NULL AND record.content IS NOT NULL
RETURN record.id AS id, record.content AS content ORDER BY record.id LIMIT $limit
