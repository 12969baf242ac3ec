// Erases the texts that are kept of sources, as the words of receipts that are redacted stand in them, and keeps none of
// them from then on; and what stands around the passages of their receipts, as such words may be among it.
// @query forgetTexts
// @mode write   @returns one
// @param ids string[]
// @row forgotten int
CALL {
  UNWIND $ids AS id
  MATCH (source:Record {id: id})
  SET source.keepsNoText = true
  REMOVE source.keptText
  RETURN count(source) AS texts
}
CALL {
  UNWIND $ids AS id
  MATCH (:Record {id: id})<-[:PRINTED_IN|TAKEN_FROM]-(receipt:Record)
  REMOVE receipt.surroundings
  RETURN count(receipt) AS receipts
}
RETURN texts + receipts AS forgotten
