// @type ParticipationRow Who took part in an event, in what role; hedged if the source hedges.
// @label concept Participation
// @field id string
// @field actorId string
// @field eventId string
// @field role string
// @field hedged boolean
// @field revision int
// @field recordedAt string
// @field updatedAt string
