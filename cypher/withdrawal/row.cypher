// @type WithdrawnRow What is left of a record that was taken back: that it was there, and why it is not any more.
// @label concept Withdrawn
// @field id string
// @field was string
// @field withdrawnAt string
// @field redactedAt string?
// @field reason string
// @field withdrawnWith string?
// @type WithdrawnParams A record to take back: what it was, the record with which it goes, if any, and those it was about.
// @field id string
// @field was string
// @field withdrawnWith string?
// @field belongedTo string[]
