// Links disputes to the speakers on both sides, to those that they spoke for, and to what either statement is about, so
// that the disputes of each of these can be paged in the order of time.
// @query deriveLinksOfDisputes
// @mode write   @returns one
// @variant relation INVOLVES|INVOLVES_FOR|CONCERNS
// @param ids string[]
// @row written int
UNWIND $ids AS id
MATCH (relation:Record {id: id})
WHERE relation:Dispute
CALL (relation) {
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:SAID_BY]->(other:Record) // @when relation INVOLVES
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:SAID_FOR]->(other:Record) // @when relation INVOLVES_FOR
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:ABOUT]->(other:Record) // @when relation CONCERNS
  RETURN DISTINCT other
}
CREATE (relation)-[derived:<relation>]->(other)
SET derived.otherId = other.id, derived.key = relation.key
RETURN count(derived) AS written
