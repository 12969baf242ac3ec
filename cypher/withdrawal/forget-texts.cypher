// Erases the texts that are kept of sources, as the words of receipts that are redacted stand in them, and keeps none of
// them from then on.
// @query forgetTexts
// @mode write   @returns one
// @param ids string[]
// @row forgotten int
UNWIND $ids AS id
MATCH (source:Record {id: id})
SET source.keepsNoText = true
REMOVE source.keptText
RETURN count(source) AS forgotten
