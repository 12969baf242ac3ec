// The ids that meet a filter, among the first $scan: what a filtered count counts.
// @query evidenceIdsInOrder
// @mode read   @returns one
// @param scan int
// @param filter EvidenceConditions
// @row scanned int
// @row ids string[]
MATCH (evidence:Evidence)
WHERE evidence.key > ''
WITH evidence LIMIT $scan
WITH evidence, CASE WHEN
@include evidence/filter
THEN evidence.id ELSE null END AS met
RETURN count(evidence) AS scanned, collect(met) AS ids
