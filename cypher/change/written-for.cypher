// Those of several records that were ever written for the given reason.
// @query writtenFor
// @mode read   @returns many
// @param ids string[]
// @param reason string
// @row id string
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0 AND change.reason = $reason
  RETURN count(change) AS times
}
WITH id, times
WHERE times > 0
RETURN id
