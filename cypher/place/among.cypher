// The given places, by id.
// @query placesAmong
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param ids string[]
// @param floor string
// @param ceiling string
// @param limit int
// @row key string
// @row node PlaceRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (place:Record {id: given.canonicalId})
WHERE place:Place AND place.key > $floor AND place.key < $ceiling
WITH DISTINCT place, place.key AS key
WITH place, key ORDER BY key <order> LIMIT $limit
RETURN key, row(place, PlaceRow) AS node
