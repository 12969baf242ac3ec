// @type AttestationRow What sources state of one field of a record.
// @label concept Attestation
// @field id string
// @field ofId string
// @field field string
// @field reason string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
