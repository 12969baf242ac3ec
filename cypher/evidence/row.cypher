// @type EvidenceRow A source's words for a fact other than a statement; content is its JSON, which holds its passages.
// @label concept Evidence
// @field id string
// @field ofId string
// @field field string?
// @field value string?
// @field date string?
// @field recordId string?
// @field sourceId string
// @field content string
// @field verification string
// @field checkedAt string?
// @field checkedDigest string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
