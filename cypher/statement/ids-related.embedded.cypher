// The ids of the statements of each walk that meet a filter, among its first $scan: what a filtered count counts.
// @query statementIdsRelated
// @mode read   @returns many
// @variant relation SAID_BY|SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT|REPORTED_IN
// @variant by key|span
// @param walks Walk[]
// @param scan int
// @param filter StatementConditions
// @row walk string
// @row scanned int
// @row ids string[]
UNWIND $walks AS walk
MATCH (parent:Record {id: walk.parentId})
MATCH (member:Record {canonicalId: parent.canonicalId})
CALL (walk, member) {
  MATCH (member)<-[related:<relation>]-(statement:Statement)
  WHERE related.key > walk.floor AND related.key < walk.ceiling
    AND related.span = walk.span // @when by span
  WITH statement LIMIT $scan
  WITH statement, CASE WHEN
  @include statement/filter
  THEN statement.id ELSE null END AS met
  RETURN count(statement) AS scanned, collect(met) AS ids
}
RETURN walk.id AS walk, scanned, ids
