// How many of them relate to each of several records.
// @query countRelationsRelated
// @mode read   @returns many
// @variant relation RELATES_FROM|RELATES_TO|HOLDS_BOTH_WAYS|INVOLVES|INVOLVES_FOR|CONCERNS
// @param parentIds string[]
// @row parentId string
// @row members int
// @row total int
UNWIND $parentIds AS parentId
MATCH (parent:Record {id: parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
RETURN parentId, count(member) AS members, sum(COUNT { (member)<-[:<relation>]-() }) AS total
