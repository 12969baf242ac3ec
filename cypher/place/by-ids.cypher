// Places by id.
// @query placesByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node PlaceRow
UNWIND $ids AS id
MATCH (place:Record {id: id})
WHERE place:Place
RETURN id, row(place, PlaceRow) AS node
