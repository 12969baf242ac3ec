// Whether an event meets $filter.
($filter.ids IS NULL OR event.id IN $filter.ids)
AND ($filter.kinds IS NULL OR event.eventKind IN $filter.kinds)
AND ($filter.status IS NULL OR event.status IN $filter.status)
AND ($filter.partOf IS NULL OR event.partOfId = $filter.partOf)
AND ($filter.places IS NULL OR event.placeId IN $filter.places)
AND ($filter.participants IS NULL OR EXISTS { MATCH (event)-[has:HAS_PARTICIPANT]->() WHERE has.otherId IN $filter.participants })
AND ($filter.from IS NULL OR (event.until >= $filter.from AND event.from <= $filter.until))
