// What sources state of the fields of each of several actors, events and places, and of all that were merged with them:
// what is shown of it, its attestations, their receipts, and those that an event has for fields of its own.
// @query attestedOfEntities
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row content string
// @row attestations AttestationRow[]
// @row stating EvidenceRow[]
// @row supporting EvidenceRow[]
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (shown:Record {id: given.canonicalId})
CALL (shown) {
  MATCH (member:Record {canonicalId: shown.id})
  MATCH (member)<-[:ATTESTS]-(attestation:Attestation)
  WITH attestation, CASE WHEN member.id = shown.id THEN 0 ELSE 1 END AS merged
  ORDER BY merged, attestation.id LIMIT 200
  RETURN collect(row(attestation, AttestationRow)) AS attestations
}
CALL (shown) {
  MATCH (member:Record {canonicalId: shown.id})
  MATCH (member)<-[:ATTESTS]-(:Attestation)<-[:SUPPORTS]-(receipt:Evidence)
  WITH receipt ORDER BY receipt.id LIMIT 500
  RETURN collect(row(receipt, EvidenceRow)) AS stating
}
CALL (shown) {
  MATCH (shown)<-[:SUPPORTS]-(receipt:Evidence)
  WHERE receipt.field IS NOT NULL
  WITH receipt ORDER BY receipt.id LIMIT 500
  RETURN collect(row(receipt, EvidenceRow)) AS supporting
}
RETURN id, shown.content AS content, attestations, stating, supporting
