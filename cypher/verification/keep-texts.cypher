// Keeps the normalised texts of sources, and the sketches by which texts that are alike are found, if their digests match those of the sources, except for sources with a redacted
// receipt.
// @query keepTexts
// @mode write   @returns one
// @touches $rows.id
// @param rows KeptRow[]
// @row kept int
UNWIND $rows AS row
MATCH (source:Record {id: row.id})
WHERE source:Source AND source.textDigest = row.digest AND source.keepsNoText IS NULL
SET source.keptText = row.text, source.textSketch = row.sketch
RETURN count(source) AS kept
