// The source with this address or archive address; the first by id if there are several.
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
