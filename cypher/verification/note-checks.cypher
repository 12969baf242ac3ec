// Notes when receipts were checked, against which text, and what stood around their passages, but for
// sources whose texts are not kept as a receipt of theirs was redacted. It is no change of what they say, and is not logged.
// @query noteChecks
// @mode write   @returns one
// @param rows CheckedRow[]
// @param at string
// @row noted int
UNWIND $rows AS row
MATCH (receipt:Record {id: row.id})
MATCH (source:Record {id: receipt.sourceId})
SET receipt.checkedAt = $at, receipt.checkedDigest = row.digest
SET receipt.surroundings = CASE WHEN source.keepsNoText IS NULL THEN row.surroundings ELSE null END
RETURN count(receipt) AS noted
