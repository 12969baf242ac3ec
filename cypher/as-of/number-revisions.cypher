// Gives records the number and the time of an earlier revision. Never committed.
// @query numberRevisions
// @mode write   @returns one
// @touches none
// @param rows RevisionThen[]
// @row numbered int
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
SET record.revision = row.revision, record.updatedAt = row.at
RETURN count(record) AS numbered
