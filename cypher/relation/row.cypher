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
