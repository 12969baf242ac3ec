// How many actors there are, those that are the same counted once. The engine itself counts all; of the judgements, which
// are what merges, each that two are the same is read.
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
