// @type EventRow Something that happened, or is said to have happened.
// @label concept Event
// @field id string
// @field canonicalId string
// @field name string
// @field description string?
// @field eventKind string
// @field status string
// @field startedAt string?
// @field endedAt string?
// @field outcome string?
// @field placeId string?
// @field partOfId string?
// @field precededByIds string[]?
// @field revision int
// @field recordedAt string
// @field updatedAt string
