// Deletes what earlier writes of these records left, and what was derived from it elsewhere, before they are written
// again: names, the relationships that they own, the INSIDE links of their memberships, and the participants of events
// that come from their participations. Relations lose the label Dispute, since they may no longer be one.
// @query clearRecords
// @mode write   @returns one
// @touches $ids touched
// @param ids string[]
// @row deleted int
// @row touched string[]
CALL {
  UNWIND $ids AS id
  MATCH (membership:Record {id: id})-[:OF_MEMBER]->(member:Actor)-[inside:INSIDE]->()
  WHERE inside.ownerId = membership.id
  DELETE inside
  RETURN count(inside) AS insides, collect(DISTINCT member.id) AS members
}
CALL {
  UNWIND $ids AS id
  MATCH (:Record {id: id})-[:TAKES_PART_IN]->(event:Event)
  WITH DISTINCT event
  MATCH (event)-[has:HAS_PARTICIPANT]->()
  DELETE has
  RETURN count(has) AS participants, collect(DISTINCT event.id) AS events
}
CALL {
  UNWIND $ids AS id
  MATCH (:Record {id: id})<-[:NAMES]-(name:Name)
  DETACH DELETE name
  RETURN count(name) AS names
}
CALL {
  UNWIND $ids AS id
  MATCH (record:Record {id: id})
  REMOVE record:Dispute
  WITH record
  MATCH (record)-[related]->()
  WHERE related.ownerId = record.id
  DELETE related
  RETURN count(related) AS links
}
RETURN insides + participants + names + links AS deleted, members + events AS touched
