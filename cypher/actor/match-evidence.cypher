// What is known about each of several actors besides its names, to support or refute a match: pages about it,
// countries, and those of the given organisations and events that it belonged to or took part in. Actors merged with it
// count too.
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
