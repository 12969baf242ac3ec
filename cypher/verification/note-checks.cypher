// Stores when receipts were checked, against which text, and the text around their passages, which is left out for
// sources with a redacted receipt. The contents of receipts do not change, so nothing is logged.
// @query noteChecks
// @mode write   @returns one
// @touches $rows.id
// @param rows CheckedRow[]
// @param at string
// @row noted int
UNWIND $rows AS row
MATCH (receipt:Record {id: row.id})
MATCH (source:Record {id: receipt.sourceId})
SET receipt.checkedAt = $at, receipt.checkedDigest = row.digest
SET receipt.surroundings = CASE WHEN source.keepsNoText IS NULL THEN row.surroundings ELSE null END
RETURN count(receipt) AS noted
