// Locks what was withdrawn and names one of some records in its content: memberships of a person, what it said, judgements
// of who it is. It looks at everything that was ever withdrawn.
// @query lockWithdrawnNaming
// @mode write   @returns many
// @param ids string[]
// @row id string
// @row content string?
MATCH (gone:Withdrawn)
WHERE gone.redactedAt IS NULL AND NOT gone.id IN $ids AND any(id IN $ids WHERE gone.content CONTAINS '"' + id + '"')
SET gone.lock = true
RETURN gone.id AS id, gone.content AS content ORDER BY id
