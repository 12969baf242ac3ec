// The text around the passages of receipts when they were last found.
// @query surroundingsOfReceipts
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row surroundings string
UNWIND $ids AS id
MATCH (receipt:Record {id: id})
WHERE receipt.surroundings IS NOT NULL
RETURN id, receipt.surroundings AS surroundings
