// Locks some actors and everyone merged with them.
// @query lockClusters
// @mode write   @returns many
// @touches none
// @param ids string[]
// @row id string
// @row canonicalId string
// @row concept string
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (member:Record {canonicalId: given.canonicalId})
WITH DISTINCT member ORDER BY member.id
SET member.lock = true
WITH row(member, RecordRow) AS locked
RETURN locked.id AS id, locked.canonicalId AS canonicalId, locked.concept AS concept
