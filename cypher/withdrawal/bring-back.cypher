// Makes records of what was withdrawn, bare as yet: what they hold is written next. When receipts were checked is kept.
// @query bringBackWithdrawn
// @mode write   @returns one
// @param ids string[]
// @row restored int
UNWIND $ids AS id
MATCH (gone:Withdrawn {id: id})
SET gone = {id: id, revision: gone.revision, recordedAt: gone.recordedAt, checkedAt: gone.checkedAt, checkedDigest: gone.checkedDigest}
SET gone:Record
REMOVE gone:Withdrawn
RETURN count(gone) AS restored
