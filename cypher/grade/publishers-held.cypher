// The publishers that an assessor holds to be of a reliability, by the last grade that it gave to each, and all
// that were merged with them.
// @query publishersHeld
// @mode read   @returns many
// @param assessors string[]
// @param reliabilities string[]
// @param limit int
// @row id string
MATCH (assessor:Record) WHERE assessor.id IN $assessors
MATCH (assessor)<-[:GRADED_BY]-(grade:ReliabilityGrade)-[:GRADES]->(publisher:Organisation)
WITH publisher.canonicalId AS canonicalId, grade ORDER BY grade.key DESC
WITH canonicalId, head(collect(grade.reliability)) AS reliability
WHERE reliability IN $reliabilities
MATCH (held:Record {canonicalId: canonicalId})
RETURN held.id AS id ORDER BY id LIMIT $limit
