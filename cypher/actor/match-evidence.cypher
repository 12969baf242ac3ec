// What speaks for or against each of several actors beside its names: pages about it, countries, and those of the given
// organisations and events that it was in. What it was merged with counts too.
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
  MATCH (member)-[:INSIDE]->(organisation:Organisation)
  WHERE organisation.id IN $context
  RETURN organisation.name AS shared
  UNION
  MATCH (member)<-[:HAS_PARTICIPANT]-(event:Event)
  WHERE event.id IN $context
  RETURN event.name AS shared
  UNION
  RETURN null AS shared
}
RETURN id, member.sameAs AS sameAs, member.country AS country, collect(shared) AS context
