// A page of the ids of the sources that are recorded as copies, or whose texts are kept.
// @query copiedOrKeptAfter
// @mode read   @returns many
// @param after string
// @param limit int
// @row id string
MATCH (source:Source)
WHERE source.id > $after AND (source.copyOfId IS NOT NULL OR source.keptText IS NOT NULL)
RETURN source.id AS id ORDER BY source.id LIMIT $limit
