// The other records whose derived fields come from a record: the statement that it reports or links, the event it is a part in.
// @query dependingOnRecord
// @mode read   @returns many
// @param id string
// @row id string
// @row concept string
MATCH (:Record {id: $id})-[:REPORTS|TAKES_PART_IN|JUDGES]->(root:Record)
WITH DISTINCT root
WITH row(root, RecordRow) AS found
RETURN found.id AS id, found.concept AS concept
