// How many of the records that older versions linked differently come after an id.
// @query countRelinked
// @mode read   @returns one
// @param after string
// @param ever float
// @row total int
MATCH (record:Record)
WHERE record.id > $after AND record.content IS NOT NULL AND (record:Event OR record.saidFrom <= $ever OR record.publishedFrom <= $ever OR record.via IS NOT NULL)
RETURN count(record) AS total
