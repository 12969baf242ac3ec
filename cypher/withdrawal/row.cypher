// @type WithdrawnRow A tombstone: what is left of a withdrawn record, and why it was withdrawn.
// @label concept Withdrawn
// @field id string
// @field was string
// @field withdrawnAt string
// @field redactedAt string?
// @field reason string
// @field withdrawnWith string?
// @type WithdrawnParams A record to withdraw: its concept, the record that it goes with, if any, and those that it was about.
// @field id string
// @field was string
// @field withdrawnWith string?
// @field belongedTo string[]
