// A page of all places, by id.
// @query placesInOrder
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param floor string
// @param ceiling string
// @param limit int
// @row key string
// @row node PlaceRow
MATCH (place:Place)
WHERE place.key > $floor AND place.key < $ceiling
WITH place ORDER BY place.key <order> LIMIT $limit
WITH place, place.key AS key
RETURN key, row(place, PlaceRow) AS node
