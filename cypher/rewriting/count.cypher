// How many records an older version linked otherwise, from one on.
// @query countRelinked
// @mode read   @returns one
// @param after string
// @param ever float
// @row total int
MATCH (record:Record)
WHERE record.id > $after AND record.content IS NOT NULL AND (record:Event OR record.saidFrom <= $ever OR record.publishedFrom <= $ever OR record.via IS NOT NULL)
RETURN count(record) AS total
