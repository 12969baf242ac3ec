// A page of the statements that relate to each of several records, by a walk each; a filter stops at $scan.
// @query statementsRelated
// @mode read   @returns many
// @variant relation SAID_BY|SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT|REPORTED_IN
// @variant by key|span
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @param scan int
// @param filter StatementConditions
// @param parts StatementParts
// @param attributionsLimit int
// @row walk string
// @row key string
// @row node StatementRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH ()<-[related:<relation>]-(statement:Statement)
    WHERE related.otherId = member.id AND related.key > walk.floor AND related.key < walk.ceiling
      AND related.span = walk.span // @when by span
    WITH statement, related ORDER BY related.otherId <order>, related.key <order> LIMIT $scan // @when by key
    WITH statement, related ORDER BY related.otherId <order>, related.span <order>, related.key <order> LIMIT $scan // @when by span
    WITH statement, related.key AS key
    WHERE
    @include statement/filter
    WITH statement, key LIMIT $limit
    RETURN statement, key
  }
  WITH DISTINCT statement, key ORDER BY key <order> LIMIT $limit
  RETURN statement, key
}
@include statement/parts
RETURN walk.id AS walk, key, row(statement, StatementRow, speakers, addressedTo, against, about, mentions, madeAt, attributions) AS node
