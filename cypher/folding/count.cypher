// How many records are found by words, from one on.
// @query countFolded
// @mode read   @returns one
// @param after string
// @row total int
MATCH (record:Searchable)
WHERE record.id > $after AND record.content IS NOT NULL
RETURN count(record) AS total
