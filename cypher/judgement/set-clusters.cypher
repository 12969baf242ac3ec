// Sets the canonical ids of actors to that of the cluster they now belong to.
// @query setClusters
// @mode write   @returns one
// @touches $actors.id
// @param actors ActorCluster[]
// @row changed int
UNWIND $actors AS cluster
MATCH (actor:Record {id: cluster.id})
SET actor.canonicalId = cluster.canonicalId
RETURN count(actor) AS changed
