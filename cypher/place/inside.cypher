// Each given place and every place in it, at any depth, at most $limit of them.
// @query placesInside
// @mode read   @returns many
// @param ids string[]
// @param limit int
// @row id string
// @row inside string[]
UNWIND $ids AS id
MATCH (place:Record {id: id})
CALL (place) {
  MATCH (place)<-[:PART_OF*0..8]-(inner:Place)
  WITH DISTINCT inner LIMIT $limit
  RETURN collect(inner.id) AS inside
}
RETURN id, inside
