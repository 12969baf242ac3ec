// @type StatementRow A single act of saying something.
// @label concept Statement
// @field id string
// @field text string
// @field type string
// @field saidAt string?
// @field language string?
// @field form string
// @field independentSources int
// @field firstReportedId string?
// @field retractedById string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type DerivedStatement What is derived of a statement: its fields, its search text, and the sources that report it.
// @field id string
// @field properties map
// @field searchText string
// @field reports map[]
