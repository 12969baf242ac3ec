// Records whose search text holds every needle, best first; a page begins after a score and id.
// @query recordsMatching
// @mode read   @returns many
// @param lucene string
// @param needles string[]
// @param kinds string[]?
// @param afterScore float?
// @param afterId string?
// @param limit int
// @row record RecordRow
// @row score float
MATCH (record:Searchable)
WHERE $lucene <> '' AND all(needle IN $needles WHERE record.searchText CONTAINS needle)
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
WITH record, 100.0 / size(record.searchText) AS score
WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND record.id > $afterId)
WITH record, score ORDER BY score DESC, record.id LIMIT $limit
RETURN row(record, RecordRow) AS record, score
