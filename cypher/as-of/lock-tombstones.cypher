// Locks the tombstones of several records, and returns what is left in them.
// @query lockTombstones
// @mode write   @returns many
// @touches none
// @param ids string[]
// @row id string
// @row was string
// @row content string?
// @row revision int
// @row recordedAt string
// @row redactedAt string?
// @row by string?
UNWIND $ids AS id
MATCH (gone:Withdrawn {id: id})
SET gone.lock = true
RETURN gone.id AS id, gone.was AS was, gone.content AS content, gone.revision AS revision, gone.recordedAt AS recordedAt, gone.redactedAt AS redactedAt, gone.by AS by
