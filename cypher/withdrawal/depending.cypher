// The other records whose derived fields come from some: statements that they report or link, events that they are a part
// in, actors that they judge.
// @query dependingOnRecords
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (:Record {id: id})-[:REPORTS|RELATES_FROM|RELATES_TO|TAKES_PART_IN|JUDGES]->(root:Record)
WHERE NOT root.id IN $ids
RETURN DISTINCT root.id AS id
