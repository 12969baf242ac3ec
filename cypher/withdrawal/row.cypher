// @type WithdrawnRow What is left of a record that was taken back: that it was there, and why it is not any more.
// @label concept Withdrawn
// @field id string
// @field was string
// @field withdrawnAt string
// @field redactedAt string?
// @field reason string
// @field withdrawnWith string?
// @type WithdrawnParams A record to take back: what it was, and the record with which it goes, if any.
// @field id string
// @field was string
// @field withdrawnWith string?
