// Locks what was withdrawn of a record before the record itself: its receipts, and the relations on it. It looks at everything
// that was ever withdrawn.
// @query lockWithdrawnOf
// @mode write   @returns many
// @param ids string[]
// @row id string
// @row content string?
MATCH (gone:Withdrawn)
WHERE gone.redactedAt IS NULL AND any(owner IN gone.belongedTo WHERE owner IN $ids) AND NOT gone.id IN $ids
SET gone.lock = true
RETURN gone.id AS id, gone.content AS content ORDER BY id
