// The evidence for each of several records.
// @query evidenceRelated
// @mode read   @returns many
// @variant relation SUPPORTS
// @variant order desc=DESC|asc=ASC
// @param walks Walk[]
// @param limit int
// @row walk string
// @row key string
// @row node EvidenceRow
UNWIND $walks AS walk
CALL (walk) {
  MATCH (parent:Record {id: walk.parentId})
  MATCH (member:Record {canonicalId: parent.canonicalId})
  CALL (walk, member) {
    MATCH (member)<-[related:<relation>]-(evidence:Evidence)
    WHERE related.key > walk.floor AND related.key < walk.ceiling
    WITH evidence, related.key AS key ORDER BY key <order> LIMIT $limit
    RETURN evidence, key
  }
  WITH DISTINCT evidence, key ORDER BY key <order> LIMIT $limit
  RETURN evidence, key
}
RETURN walk.id AS walk, key, row(evidence, EvidenceRow) AS node
