// @type EarlierEntry The last entry of the log for a record up to a number.
// @field seq int
// @field kind string
// @field at string
// @field reason string?
// @type RevisionThen A record, the number of its revision, and when that was written.
// @field id string
// @field revision int
// @field at string
// @type TombstoneThen A withdrawn record, and what its tombstone had.
// @field id string
// @field properties map
// @type CreatedContent What a record was created with, or ERASED.
// @field id string
// @field content string
