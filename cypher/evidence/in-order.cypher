// A page of all evidence, by id; a filter stops at $scan.
// @query evidenceInOrder
// @mode read   @returns many
// @variant order desc=DESC|asc=ASC
// @param floor string
// @param ceiling string
// @param limit int
// @param scan int
// @param filter EvidenceConditions
// @row key string
// @row node EvidenceRow
MATCH (evidence:Evidence)
WHERE evidence.key > $floor AND evidence.key < $ceiling
WITH evidence ORDER BY evidence.key <order> LIMIT $scan
WITH evidence, evidence.key AS key
WHERE
@include evidence/filter
WITH evidence, key LIMIT $limit
RETURN key, row(evidence, EvidenceRow) AS node
