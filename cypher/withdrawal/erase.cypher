// Erases the content of what was withdrawn. The tombstone stays.
// @query eraseWithdrawn
// @mode write   @returns one
// @param ids string[]
// @param at string
// @param reason string
// @row erased int
UNWIND $ids AS id
MATCH (gone:Withdrawn {id: id})
SET gone = {id: id, was: gone.was, revision: gone.revision, recordedAt: gone.recordedAt, withdrawnAt: gone.withdrawnAt, withdrawnWith: gone.withdrawnWith, redactedAt: $at, reason: $reason}
RETURN count(gone) AS erased
