// How many of them relate to each of several records.
// @query countMembershipsRelated
// @mode read   @returns many
// @variant relation OF_MEMBER|OF_ORGANISATION
// @param parentIds string[]
// @row parentId string
// @row members int
// @row total int
UNWIND $parentIds AS parentId
MATCH (parent:Record {id: parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
RETURN parentId, count(member) AS members, sum(COUNT { (member)<-[:<relation>]-() }) AS total
