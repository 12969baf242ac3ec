// Erases what stands around the passages of sources' receipts, as words of receipts that are redacted may be among it.
// @query forgetSurroundings
// @mode write   @returns one
// @variant relation PRINTED_IN|TAKEN_FROM
// @param ids string[]
// @row forgotten int
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:<relation>]-(receipt:Record)
REMOVE receipt.surroundings
RETURN count(receipt) AS forgotten
