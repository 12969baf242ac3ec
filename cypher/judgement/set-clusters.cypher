// Gives actors the canonical id of the cluster that they now belong to.
// @query setClusters
// @mode write   @returns one
// @param actors ActorCluster[]
// @row changed int
UNWIND $actors AS cluster
MATCH (actor:Record {id: cluster.id})
SET actor.canonicalId = cluster.canonicalId
RETURN count(actor) AS changed
