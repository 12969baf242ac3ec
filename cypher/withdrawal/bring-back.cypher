// Turns tombstones back into records, still without their contents, which are written next. The times at which receipts
// were checked are kept.
// @query bringBackWithdrawn
// @mode write   @returns one
// @touches $ids
// @param ids string[]
// @row restored int
UNWIND $ids AS id
MATCH (gone:Withdrawn {id: id})
SET gone = {id: id, revision: gone.revision, recordedAt: gone.recordedAt, checkedAt: gone.checkedAt, checkedDigest: gone.checkedDigest}
SET gone:Record
REMOVE gone:Withdrawn
RETURN count(gone) AS restored
