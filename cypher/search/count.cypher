// The number of records that match a search, up to a bound.
// @query countMatching
// @mode read   @returns one
// @param asked SearchQuestion
// @param anchor string
// @param kinds string[]?
// @param bound int
// @row total int
CALL db.index.fulltext.queryNodes('search', $asked.lucene) YIELD node AS record
WHERE $anchor IS NOT NULL
  AND all(choice IN $asked.unsure WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
WITH record LIMIT $bound
RETURN count(record) AS total
