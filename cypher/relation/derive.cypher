// Derives what relations take from their two statements, and what statements take from their relations. A dispute is
// dated by the later of its two statements. A statement's key begins with its instant or, if it has no date, with '!',
// which sorts before every instant. A dispute is linked to the speakers on both sides, to those they spoke for, and to
// what either statement is about, so that the disputes of each of these can be read in pages. Relations that are no
// longer disputes lose all of this. A statement stores the id of the one by which its speaker retracted it.
//
// `ids` are relations. `of` are statements whose relations are derived as well; these are locked before reading, so
// that a concurrent writer sees the first writer's result. `ends` are the statements at the ends of changed relations.
// @query deriveRelations
// @mode write   @returns one
// @touches $ids $ends related
// @param ids string[]
// @param of string[]
// @param ends string[]
// @row written int
// @row related string[]
CALL {
  UNWIND $of AS id
  MATCH (relation:StatementRelation)-[:RELATES_FROM|RELATES_TO]->(:Record {id: id})
  WITH DISTINCT relation ORDER BY relation.id
  SET relation.lock = true
  RETURN collect(relation.id) AS related
}
WITH related, $ids + [id IN related WHERE NOT id IN $ids] AS ids
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
RETURN involved + involvedFor + concerned AS written, related
