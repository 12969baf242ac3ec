// How many records with a search text come after an id.
// @query countFolded
// @mode read   @returns one
// @param after string
// @row total int
MATCH (record:Searchable)
WHERE record.id > $after AND record.content IS NOT NULL
RETURN count(record) AS total
