// Where a walk through a whole concept ends when it stops at $scan: the last key it reaches, then the one after it, if any.
// @query scanEndsInOrder
// @mode read   @returns many
// @variant concept Statement|Actor|Event|Source|Attribution|Evidence|Dispute
// @variant property key|recordedKey
// @variant by key|span
// @variant order desc=DESC|asc=ASC
// @param ranges Range[]
// @param lastScanned int
// @row walk string
// @row keys string[]
UNWIND $ranges AS range
CALL (range) {
  MATCH (record:<concept>)
  WHERE record.<property> > range.floor AND record.<property> < range.ceiling
    AND record.span = range.span // @when by span
  WITH record ORDER BY record.<property> <order> SKIP $lastScanned LIMIT 2 // @when by key
  WITH record ORDER BY record.span <order>, record.<property> <order> SKIP $lastScanned LIMIT 2 // @when by span
  RETURN collect(record.<property>) AS keys
}
RETURN range.span AS walk, keys
