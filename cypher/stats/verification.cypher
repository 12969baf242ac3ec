// The number of receipts with each verification status; each count stops at $bound.
// @query countVerification
// @mode read   @returns many
// @param statuses string[]
// @param bound int
// @row status string
// @row attributions int
// @row evidence int
UNWIND $statuses AS status
CALL (status) {
  MATCH (attribution:Attribution {verification: status})
  WITH attribution LIMIT $bound
  RETURN count(attribution) AS attributions
}
CALL (status) {
  MATCH (evidence:Evidence {verification: status})
  WITH evidence LIMIT $bound
  RETURN count(evidence) AS evidence
}
RETURN status, attributions, evidence
