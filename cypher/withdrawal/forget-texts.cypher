// Erases the kept texts of sources, because they contain the words of redacted receipts, and marks the sources so that
// no text is kept again. Also erases the text around passages of their receipts, which may contain such words.
// @query forgetTexts
// @mode write   @returns one
// @touches $ids touched
// @param ids string[]
// @row forgotten int
// @row touched string[]
CALL {
  UNWIND $ids AS id
  MATCH (source:Record {id: id})
  SET source.keepsNoText = true
  REMOVE source.keptText, source.textSketch
  RETURN count(source) AS texts
}
CALL {
  UNWIND $ids AS id
  MATCH (:Record {id: id})<-[:PRINTED_IN|TAKEN_FROM]-(receipt:Record)
  WITH receipt ORDER BY receipt.id
  REMOVE receipt.surroundings
  RETURN count(receipt) AS receipts, collect(receipt.id) AS touched
}
RETURN texts + receipts AS forgotten, touched
