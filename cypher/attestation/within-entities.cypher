// The attestations of each of several records, each with its field, of which a record may have one only.
// @query attestationsOfEntities
// @mode read   @returns many
// @param ids string[]
// @row within string
// @row id string
// @row values string[]
UNWIND $ids AS within
MATCH (:Record {id: within})<-[:ATTESTS]-(attestation:Attestation)
RETURN within, attestation.id AS id, [attestation.field] AS values
