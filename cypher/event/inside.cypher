// Each given event and every event that is part of it, at any depth, at most $limit of them.
// @query eventsInside
// @mode read   @returns many
// @param ids string[]
// @param limit int
// @row id string
// @row inside string[]
UNWIND $ids AS id
MATCH (event:Record {id: id})
CALL (event) {
  MATCH (event)<-[:PART_OF*0..8]-(inner:Event)
  WITH DISTINCT inner LIMIT $limit
  RETURN collect(inner.id) AS inside
}
RETURN id, inside
