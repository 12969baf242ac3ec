// Keeps the normalised texts of sources, each where it is the text that the source's digest is of,
// and none of whose receipts was redacted.
// @query keepTexts
// @mode write   @returns one
// @param rows KeptRow[]
// @row kept int
UNWIND $rows AS row
MATCH (source:Record {id: row.id})
WHERE source:Source AND source.textDigest = row.digest AND source.keepsNoText IS NULL
SET source.keptText = row.text
RETURN count(source) AS kept
