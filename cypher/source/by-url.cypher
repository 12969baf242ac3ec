// The source at an address.
// @query sourceIdByUrl
// @mode read   @returns maybeOne
// @param url string
// @row id string
MATCH (source:Source {url: $url}) RETURN source.id AS id ORDER BY id LIMIT 1
