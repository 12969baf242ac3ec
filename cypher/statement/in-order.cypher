// A page of all statements, in the order in which they were said or recorded; a filter stops at $scan.
// @query statementsInOrder
// @mode read   @returns many
// @variant property key|recordedKey
// @variant by key|span
// @variant order desc=DESC|asc=ASC
// @param ranges Range[]
// @param limit int
// @param scan int
// @param filter StatementConditions
// @param parts StatementParts
// @param attributionsLimit int
// @row walk string
// @row key string
// @row node StatementRow
UNWIND $ranges AS range
CALL (range) {
  MATCH (statement:Statement)
  WHERE statement.<property> > range.floor AND statement.<property> < range.ceiling
    AND statement.span = range.span // @when by span
  WITH statement ORDER BY statement.<property> <order> LIMIT $scan // @when by key
  WITH statement ORDER BY statement.span <order>, statement.<property> <order> LIMIT $scan // @when by span
  WITH statement, statement.<property> AS key
  WHERE
  @include statement/filter
  WITH statement, key LIMIT $limit
  RETURN statement, key
}
@include statement/parts
RETURN range.span AS walk, key, row(statement, StatementRow, speakers, addressedTo, against, about, mentions, madeAt, attributions) AS node
