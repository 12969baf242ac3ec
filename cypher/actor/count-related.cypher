// How many of them relate to each of several records, those that are the same counted once. The engine itself counts all; of
// the judgements, which are what merges, each that two are the same is read.
// @query countActorsRelated
// @mode read   @returns many
// @variant relation PART_OF
// @param parentIds string[]
// @row parentId string
// @row members int
// @row total int
UNWIND $parentIds AS parentId
MATCH (parent:Record {id: parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
WITH parentId, parent.canonicalId AS canonicalId, count(member) AS members, sum(COUNT { (member)<-[:<relation>]-() }) AS related
CALL (canonicalId) {
  MATCH (:Judgement {verdict: 'SAME_AS'})-[:JUDGES]->(part:Record)
  WITH DISTINCT canonicalId, part
  WHERE EXISTS { MATCH (part)-[:<relation>]->(whole:Record) WHERE whole.canonicalId = canonicalId }
  RETURN count(part) - count(DISTINCT part.canonicalId) AS repeated
}
RETURN parentId, members, related - repeated AS total
