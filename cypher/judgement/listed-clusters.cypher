// Locks the canonical actor of each of several, and returns what it is listed and found by: its name and description,
// and the names of all actors merged with it. Locked before reading, so that a concurrent writer sees the first
// writer's result.
// @query listedClusters
// @mode write   @returns many
// @touches none
// @param ids string[]
// @row id string
// @row name string
// @row description string?
// @row names string[]
// @row merged string[]
UNWIND $ids AS id
MATCH (given:Record {id: id})
WITH DISTINCT given.canonicalId AS id ORDER BY id
MATCH (actor:Record {id: id})
WHERE actor:Actor
SET actor.lock = true
WITH id, actor
CALL (id) {
  MATCH (member:Record {canonicalId: id})
  MATCH (member)<-[:NAMES]-(name:Name)
  WITH name, member.id AS memberId, CASE WHEN member.id = id THEN 0 ELSE 1 END AS merged
  ORDER BY merged, memberId, name.position LIMIT 1000
  RETURN collect(name.value) AS names
}
CALL (id) {
  MATCH (member:Record {canonicalId: id})
  WHERE member.id <> id
  RETURN collect(member.id) AS merged
}
RETURN id, actor.name AS name, actor.description AS description, names, merged
