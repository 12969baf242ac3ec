// Sets which text sources share: the smallest id of all that share it, or null for a text of its own.
// @query setSharedTexts
// @mode write   @returns one
// @touches $rows.id
// @param rows SharedText[]
// @row changed int
UNWIND $rows AS row
MATCH (source:Record {id: row.id})
SET source.sharedTextId = row.sharedTextId
RETURN count(source) AS changed
