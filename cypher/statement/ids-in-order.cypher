// The ids of the statements of each range that meet a filter, among its first $scan: what a filtered count counts.
// @query statementIdsInOrder
// @mode read   @returns many
// @variant by key|span
// @param ranges Range[]
// @param scan int
// @param filter StatementConditions
// @row scanned int
// @row ids string[]
UNWIND $ranges AS range
CALL (range) {
  MATCH (statement:Statement)
  WHERE statement.key > range.floor AND statement.key < range.ceiling
    AND statement.span = range.span // @when by span
  WITH statement LIMIT $scan
  WITH statement, CASE WHEN
  @include statement/filter
  THEN statement.id ELSE null END AS met
  RETURN count(statement) AS scanned, collect(met) AS ids
}
RETURN scanned, ids
