// The number of records that match a search, up to a bound.
// @query countMatching
// @mode read   @returns one
// @param asked SearchQuestion
// @param anchor string
// @param kinds string[]?
// @param bound int
// @row total int
CALL {
  MATCH (record:Searchable)
  WHERE text_match(record.searchText, $anchor) AND record.searchText CONTAINS $asked.rarest
  WITH record
  WHERE all(words IN $asked.needles WHERE record.searchText CONTAINS words)
    AND all(choice IN $asked.choices WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
  WITH record LIMIT $bound
  RETURN record
  UNION
  UNWIND (CASE WHEN size($asked.scanned) > 0 THEN [1] ELSE [] END) AS scanned
  MATCH (record:Searchable)
  WHERE any(words IN $asked.scanned WHERE record.searchText CONTAINS words)
    AND record.searchText CONTAINS $asked.rarest
  WITH record
  WHERE all(words IN $asked.needles WHERE record.searchText CONTAINS words)
    AND all(choice IN $asked.choices WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND ($kinds IS NULL OR any(kind IN $kinds WHERE kind IN labels(record)))
  WITH record LIMIT $bound
  RETURN record
}
RETURN count(record) AS total
