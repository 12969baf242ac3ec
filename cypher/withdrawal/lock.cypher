// Locks a withdrawn record and those withdrawn along with it, and returns their tombstones.
// @query lockWithdrawn
// @mode write   @returns many
// @touches none
// @param id string
// @row id string
// @row was string
// @row content string?
// @row revision int
// @row recordedAt string
// @row withdrawnAt string
// @row redactedAt string?
// @row withdrawnWith string?
// @row by string?
MATCH (gone:Withdrawn)
WHERE gone.id = $id OR gone.withdrawnWith = $id
SET gone.lock = true
RETURN gone.id AS id, gone.was AS was, gone.content AS content, gone.revision AS revision, gone.recordedAt AS recordedAt, gone.withdrawnAt AS withdrawnAt, gone.redactedAt AS redactedAt, gone.withdrawnWith AS withdrawnWith, gone.by AS by
ORDER BY id
