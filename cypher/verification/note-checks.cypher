// Notes when receipts were checked, and against which text. It is no change of what they say, and is not logged.
// @query noteChecks
// @mode write   @returns one
// @param rows CheckedRow[]
// @param at string
// @row noted int
UNWIND $rows AS row
MATCH (receipt:Record {id: row.id})
SET receipt.checkedAt = $at, receipt.checkedDigest = row.digest
RETURN count(receipt) AS noted
