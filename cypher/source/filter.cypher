// Whether a source meets $filter.
($filter.ids IS NULL OR source.id IN $filter.ids)
AND ($filter.publishers IS NULL OR source.publisherId IN $filter.publishers)
AND ($filter.languages IS NULL OR source.language IN $filter.languages)
AND ($filter.primary IS NULL OR source.primary = $filter.primary)
AND ($filter.publishedFrom IS NULL OR (source.publishedUntil >= $filter.publishedFrom AND source.publishedFrom <= $filter.publishedUntil))
