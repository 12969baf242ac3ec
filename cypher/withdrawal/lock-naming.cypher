// Locks the withdrawn records whose content refers to one of the given records: a person's memberships, statements,
// judgements about the person. Scans all tombstones.
// @query lockWithdrawnNaming
// @mode write   @returns many
// @touches none
// @param ids string[]
// @row id string
// @row content string?
MATCH (gone:Withdrawn)
WHERE gone.redactedAt IS NULL AND NOT gone.id IN $ids AND any(id IN $ids WHERE gone.content CONTAINS '"' + id + '"')
SET gone.lock = true
RETURN gone.id AS id, gone.content AS content ORDER BY id
