// Erases the texts that are kept of sources, as the words of receipts that are redacted stand in them.
// @query forgetTexts
// @mode write   @returns one
// @param ids string[]
// @row forgotten int
UNWIND $ids AS id
MATCH (source:Record {id: id})
REMOVE source.keptText
RETURN count(source) AS forgotten
