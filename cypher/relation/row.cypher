// @type RelationRow A judgement that links two statements.
// @label concept StatementRelation
// @field id string
// @field relationType string
// @field clash string?
// @field certainty string
// @field basis string
// @field fromId string
// @field toId string
// @field receiptIds string[]
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type DisputeConditions What a dispute must meet; null is no condition.
// @field involving string[]?
// @field between string[]?
// @field betweenOther string[]?
// @field voiceOf string[]?
// @field about string[]?
// @field types string[]?
// @field certainty string[]?
// @field clash string[]?
// @field saidFrom float?
// @field saidUntil float?
// @field sameSpeaker boolean?
