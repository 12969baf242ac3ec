// What goes with a record when it is withdrawn: the receipts that are only about it, the relations and
// assessments of a statement, and the attestations of a record's fields, which take their own receipts along. Also the other records whose derived fields depend on any
// of these: statements that they report, link or assess, events that they are participations in, actors that they judge.
// @query wholeOfRecord
// @mode read   @returns maybeOne
// @param id string
// @row parts string[]
// @row depending string[]
MATCH (record:Record {id: $id})
CALL (record) {
  MATCH (record)<-[:REPORTS|SUPPORTS|RELATES_FROM|RELATES_TO|ASSESSES|ATTESTS]-(near:Record)
  MATCH (near)<-[:SUPPORTS*0..1]-(part:Record)
  WITH DISTINCT part ORDER BY part.id
  RETURN collect(part.id) AS parts
}
WITH parts, parts + [record.id] AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (:Record {id: id})-[:REPORTS|RELATES_FROM|RELATES_TO|ASSESSES|TAKES_PART_IN|JUDGES]->(root:Record)
  WHERE NOT root.id IN ids
  WITH DISTINCT root ORDER BY root.id
  RETURN collect(root.id) AS depending
}
RETURN parts, depending
