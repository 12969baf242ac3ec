// How many sources that are recorded as copies, or whose texts are kept, come after an id.
// @query countCopiedOrKept
// @mode read   @returns one
// @param after string
// @row total int
MATCH (source:Source)
WHERE source.id > $after AND (source.copyOfId IS NOT NULL OR source.keptText IS NOT NULL)
RETURN count(source) AS total
