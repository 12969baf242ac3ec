// A page of the records that older versions linked differently, by id: all events, records whose date has no beginning,
// and reports that came through others.
// @query relinkedInOrder
// @mode read   @returns many
// @param after string
// @param ever float
// @param limit int
// @row id string
MATCH (record:Record)
WHERE record.id > $after AND record.content IS NOT NULL AND (record:Event OR record.saidFrom <= $ever OR record.publishedFrom <= $ever OR record.via IS NOT NULL)
RETURN record.id AS id ORDER BY record.id LIMIT $limit
