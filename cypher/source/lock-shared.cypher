// Locks some sources and those that they are recorded as copies of. Locked before reading, so that a concurrent writer sees
// the first writer's result.
// @query lockNearTexts
// @mode write   @returns many
// @touches none
// @param ids string[]
// @row id string
// @row copyOfId string?
// @row sharedTextId string?
UNWIND $ids AS id
MATCH (:Record {id: id})-[:COPY_OF*0..1]->(near:Source)
WITH DISTINCT near ORDER BY near.id
SET near.lock = true
RETURN near.id AS id, near.copyOfId AS copyOfId, near.sharedTextId AS sharedTextId
