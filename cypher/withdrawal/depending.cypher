// The other records whose derived fields depend on the given ones: statements that they report, link or assess, events that
// they are participations in, actors and sources that they judge, sources that they copy.
// @query dependingOnRecords
// @mode read   @returns many
// @param ids string[]
// @row id string
UNWIND $ids AS id
MATCH (:Record {id: id})-[:REPORTS|RELATES_FROM|RELATES_TO|ASSESSES|TAKES_PART_IN|JUDGES|COPY_OF]->(root:Record)
WHERE NOT root.id IN $ids
RETURN DISTINCT root.id AS id
