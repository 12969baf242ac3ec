// Evidence by id.
// @query evidenceByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node EvidenceRow
UNWIND $ids AS id
MATCH (evidence:Record {id: id})
WHERE evidence:Evidence
RETURN id, row(evidence, EvidenceRow) AS node
