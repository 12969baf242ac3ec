// The records that match a search, best first; a page begins after a score and an id. Each branch has a limit of its
// own, because this engine fails if a CALL returns more than 65,535 rows. The record is matched again, because this
// engine no longer knows nodes after a UNION. What is held against one substring leaves few for the conditions on lists, which
// take this engine much longer.
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
CALL {
  MATCH (record:Searchable)
  WHERE text_match(record.searchText, $anchor) AND record.searchText CONTAINS $asked.rarest
  WITH record
  WHERE all(words IN $asked.needles WHERE record.searchText CONTAINS words)
    AND all(choice IN $asked.choices WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
  WITH record, CASE WHEN all(choice IN $asked.own WHERE any(words IN choice.any WHERE record.searchText CONTAINS words)) THEN 100.0 ELSE 1.0 END / size(record.searchText) AS score
  WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND record.id > $afterId)
  WITH record, score ORDER BY score DESC, record.id LIMIT $limit
  RETURN record, score
  UNION
  UNWIND (CASE WHEN size($asked.scanned) > 0 THEN [1] ELSE [] END) AS scanned
  MATCH (record:Searchable)
  WHERE any(words IN $asked.scanned WHERE record.searchText CONTAINS words)
    AND record.searchText CONTAINS $asked.rarest
  WITH record
  WHERE all(words IN $asked.needles WHERE record.searchText CONTAINS words)
    AND all(choice IN $asked.choices WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
  WITH record, CASE WHEN all(choice IN $asked.own WHERE any(words IN choice.any WHERE record.searchText CONTAINS words)) THEN 100.0 ELSE 1.0 END / size(record.searchText) AS score
  WHERE $afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND record.id > $afterId)
  WITH record, score ORDER BY score DESC, record.id LIMIT $limit
  RETURN record, score
}
WITH record.id AS id, score ORDER BY score DESC, id LIMIT $limit
MATCH (record:Record {id: id})
RETURN id, score
