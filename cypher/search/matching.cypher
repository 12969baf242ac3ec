// The records that match a search, best first; a page begins after a score and an id.
// @query recordsMatching
// @mode read   @returns many
// @param asked SearchQuestion
// @param anchor string
// @param kinds string[]?
// @param afterScore float?
// @param afterId string?
// @param limit int
// @finds record
// @row id string
// @row score float
CALL db.index.fulltext.queryNodes('search', $asked.lucene) YIELD node AS record, score
WHERE $anchor IS NOT NULL
  AND all(choice IN $asked.unsure WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
WITH record, score
WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND record.id > $afterId)
WITH record, score ORDER BY score DESC, record.id LIMIT $limit
RETURN record.id AS id, score
