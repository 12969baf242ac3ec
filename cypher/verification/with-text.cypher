// Those of several sources about whose text the graph knows anything: its format, its digest, or the text itself.
// @query sourcesWithText
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (source:Record {id: id})
WHERE source.textFormat IS NOT NULL OR source.textDigest IS NOT NULL OR source.keptText IS NOT NULL
RETURN source.id AS id
