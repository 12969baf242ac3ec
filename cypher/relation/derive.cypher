// Derives what relations have of their two statements, and what statements have of their relations. A dispute has its place in
// the order of time: when the later of the two was said. A statement's key begins with its instant, or with '!' where it has no
// date, which comes before every instant. It is linked to the speakers on both sides, to those that they spoke for, and to
// what either statement is about, so that the disputes of each of these can be paged. Of other relations, what there may be
// of that is taken away. A statement notes by which one its speaker took it back.
//
// `ids` are relations, `of` statements whose relations are derived too, and locked first, so that of two writers the second
// finds what the first wrote; `ends` are the statements at whose end of a relation something changed.
// @query deriveRelations
// @mode write   @returns one
// @param ids string[]
// @param of string[]
// @param ends string[]
// @row written int
CALL {
  UNWIND $of AS id
  MATCH (relation:StatementRelation)-[:RELATES_FROM|RELATES_TO]->(:Record {id: id})
  WITH DISTINCT relation ORDER BY relation.id
  SET relation.lock = true
  RETURN collect(relation.id) AS related
}
WITH $ids + [id IN related WHERE NOT id IN $ids] AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (:Record {id: id})-[derived:INVOLVES|INVOLVES_FOR|CONCERNS]->()
  DELETE derived
  RETURN count(derived) AS forgotten
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (relation:Record {id: id})
  WHERE relation:StatementRelation
  MATCH (relation)-[:RELATES_FROM]->(from:Statement)
  MATCH (relation)-[:RELATES_TO]->(to:Statement)
  WITH relation, CASE WHEN from.key > to.key THEN from.key ELSE to.key END AS later
  SET relation.key = CASE WHEN relation:Dispute THEN split(later, ':')[0] + ':' + relation.id ELSE null END
  RETURN count(relation) AS keyed
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (relation:Record {id: id})
  WHERE relation:Dispute
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:SAID_BY]->(other:Record)
  WITH DISTINCT relation, other
  CREATE (relation)-[derived:INVOLVES]->(other)
  SET derived.otherId = other.id, derived.key = relation.key
  RETURN count(derived) AS involved
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (relation:Record {id: id})
  WHERE relation:Dispute
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:SAID_FOR]->(other:Record)
  WITH DISTINCT relation, other
  CREATE (relation)-[derived:INVOLVES_FOR]->(other)
  SET derived.otherId = other.id, derived.key = relation.key
  RETURN count(derived) AS involvedFor
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (relation:Record {id: id})
  WHERE relation:Dispute
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:ABOUT]->(other:Record)
  WITH DISTINCT relation, other
  CREATE (relation)-[derived:CONCERNS]->(other)
  SET derived.otherId = other.id, derived.key = relation.key
  RETURN count(derived) AS concerned
}
CALL {
  UNWIND $ends AS id
  MATCH (statement:Record:Statement {id: id})
  OPTIONAL MATCH (statement)<-[:RELATES_TO]-(relation:StatementRelation {relationType: 'RETRACTS'})
  WITH statement, min(relation.fromId) AS retractedById
  SET statement.retractedById = retractedById
  RETURN count(statement) AS ended
}
RETURN involved + involvedFor + concerned AS written
