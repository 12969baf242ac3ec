// @type EntityRow Anything that a statement can be about: an actor, an event, a topic or a place, with the fields of each.
// @label concept Person|Organisation|Group|Event|Topic|Place
// @field id string
// @field canonicalId string
// @field name string
// @field description string?
// @field country string?
// @field sameAs string[]?
// @field organisationKind string?
// @field partOfId string?
// @field eventKind string?
// @field status string?
// @field startedAt string?
// @field endedAt string?
// @field outcome string?
// @field placeId string?
// @field precededByIds string[]?
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type NewName A name to write, and the entity that goes by it.
// @field entityId string
// @field properties map
