// The number of actors; merged actors count once. The engine itself knows the number of nodes, from which the merged
// ones are subtracted: only what was judged is read.
// @query countActors
// @mode read   @returns one
// @variant concept Actor|Person|Organisation|Group
// @row total int
MATCH (actor:<concept>)
WITH count(actor) AS actors
CALL {
  MATCH (:Judgement {verdict: 'SAME_AS'})-[:JUDGES]->(merged:<concept>)
  WHERE merged.canonicalId <> merged.id
  RETURN count(DISTINCT merged) AS repeated
}
RETURN actors - repeated AS total
