// What is known about the texts of sources, and the texts themselves if they are kept.
// @query textsOfSources
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row format string?
// @row digest string?
// @row text string?
// @row updatedAt string
UNWIND $ids AS id
MATCH (source:Record {id: id})
WHERE source:Source
RETURN id, source.textFormat AS format, source.textDigest AS digest, source.keptText AS text, source.updatedAt AS updatedAt
