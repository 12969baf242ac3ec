// The records that match a search, best first; a page begins after a score and an id. The index sorts its best by itself,
// which is much less work than passing on all that it finds. All are asked for only where these do not fill the page. Of
// those that score as low as the last of the best some may be missing, so none of them count.
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
CALL db.index.fulltext.queryNodes('search', $asked.lucene, {limit: 10 * $limit}) YIELD node, score
WITH collect([node, score]) AS best
WITH best, CASE WHEN size(best) < 10 * $limit THEN -1.0 ELSE best[-1][1] END AS lowest
WITH lowest, [hit IN best WHERE hit[1] > lowest
  AND $anchor IS NOT NULL
  AND all(choice IN $asked.unsure WHERE any(words IN choice.any WHERE hit[0].searchText CONTAINS words))
  AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(hit[0])))
  AND ($afterScore IS NULL OR hit[1] < $afterScore OR (hit[1] = $afterScore AND hit[0].id > $afterId)) | hit] AS hits
CALL (hits, lowest) {
  WITH hits, lowest WHERE lowest < 0 OR size(hits) >= $limit
  UNWIND hits AS hit
  WITH hit[0] AS record, hit[1] AS score
  RETURN record, score
  UNION ALL
  WITH hits, lowest WHERE lowest >= 0 AND size(hits) < $limit
  CALL db.index.fulltext.queryNodes('search', $asked.lucene) YIELD node AS record, score
  WHERE $anchor IS NOT NULL
    AND all(choice IN $asked.unsure WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
    AND ($afterScore IS NULL OR score < $afterScore OR (score = $afterScore AND record.id > $afterId))
  RETURN record, score
}
WITH record, score ORDER BY score DESC, record.id LIMIT $limit
RETURN record.id AS id, score
