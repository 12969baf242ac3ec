// @type AssessmentRow Somebody's published verdict on a statement.
// @label concept Assessment
// @field id string
// @field statementId string
// @field assessorId string
// @field rating string
// @field assessedAt string
// @field url string?
// @field scaleId string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
