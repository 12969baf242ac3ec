// Locks the receipts and relations of a record that were withdrawn before the record itself. Scans all tombstones.
// @query lockWithdrawnOf
// @mode write   @returns many
// @touches none
// @param ids string[]
// @row id string
// @row content string?
MATCH (gone:Withdrawn)
WHERE gone.redactedAt IS NULL AND any(owner IN gone.belongedTo WHERE owner IN $ids) AND NOT gone.id IN $ids
SET gone.lock = true
RETURN gone.id AS id, gone.content AS content ORDER BY id
