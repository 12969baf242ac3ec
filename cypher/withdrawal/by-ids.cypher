// The tombstones of records that were withdrawn or redacted.
// @query withdrawnByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node WithdrawnRow
UNWIND $ids AS id
MATCH (gone:Withdrawn {id: id})
RETURN id, row(gone, WithdrawnRow) AS node
