// Whether an attribution of a source meets $filter.
($filter.sources IS NULL OR attribution.sourceId IN $filter.sources)
AND ($filter.forms IS NULL OR attribution.form IN $filter.forms)
AND ($filter.channels IS NULL OR attribution.channel IN $filter.channels)
AND ($filter.verification IS NULL OR attribution.verification IN $filter.verification)
AND (($filter.primary IS NULL AND $filter.publishers IS NULL AND $filter.publishedFrom IS NULL) OR EXISTS {
  MATCH (attribution)-[:PRINTED_IN]->(document:Source)
  WHERE ($filter.primary IS NULL OR document.primary = $filter.primary)
    AND ($filter.publishers IS NULL OR document.publisherId IN $filter.publishers)
    AND ($filter.publishedFrom IS NULL OR (document.publishedUntil >= $filter.publishedFrom AND document.publishedFrom <= $filter.publishedUntil))
})
