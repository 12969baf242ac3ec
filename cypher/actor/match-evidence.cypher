// What speaks for or against each of several actors beside its names: pages about it, countries, and those of the given
// organisations and events that it was in. What it was merged with counts too. Each of the given is held against the
// actor, from whichever of both has fewer neighbours.
// @query matchEvidence
// @mode read   @returns many
// @param ids string[]
// @param context string[]
// @row id string
// @row sameAs string[]
// @row country string?
// @row context string[]
UNWIND $ids AS id
MATCH (member:Record {canonicalId: id})
CALL (member) {
  UNWIND $context AS contextId
  MATCH (organisation:Record {id: contextId})
  MATCH (member)-[:INSIDE]->(organisation)
  RETURN organisation.name AS shared
  UNION
  UNWIND $context AS contextId
  MATCH (event:Record {id: contextId})
  MATCH (event)-[:HAS_PARTICIPANT]->(member)
  RETURN event.name AS shared
  UNION
  RETURN null AS shared
}
RETURN id, member.sameAs AS sameAs, member.country AS country, collect(shared) AS context
