// The source at an address, or that was archived there; where there are several, the first by id.
// @query sourceIdByUrl
// @mode read   @returns maybeOne
// @param key string
// @row id string
CALL {
  MATCH (source:Source {urlKey: $key}) RETURN source.id AS id
  UNION
  MATCH (source:Source {archivedUrlKey: $key}) RETURN source.id AS id
}
RETURN id ORDER BY id LIMIT 1
