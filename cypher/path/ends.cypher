// The records that paths may lead between: what each was merged into, and how often anything refers to that.
// @query endsOfPaths
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row canonicalId string
// @row degree int
UNWIND $ids AS id
MATCH (given:Record {id: id})
WHERE given:Entity
MATCH (twin:Record {canonicalId: given.canonicalId})
RETURN id, given.canonicalId AS canonicalId, sum(COUNT { (twin)<--() }) AS degree
