// How many statements relate to each of several records; filtered counts stop at $bound, and read at most $scan.
// @query countStatementsRelated
// @mode read   @returns many
// @variant relation SAID_BY|SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT|REPORTED_IN
// @param parentIds string[]
// @row parentId string
// @row members int
// @row total int
UNWIND $parentIds AS parentId
MATCH (parent:Record {id: parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
RETURN parentId, count(member) AS members, sum(COUNT { (member)<-[:<relation>]-() }) AS total
