// A page of the records with a search text, by id.
// @query foldedInOrder
// @mode read   @returns many
// @param after string
// @param limit int
// @row id string
MATCH (record:Record)
WHERE record.id > $after AND record:Searchable AND record.content IS NOT NULL
RETURN record.id AS id ORDER BY record.id LIMIT $limit
