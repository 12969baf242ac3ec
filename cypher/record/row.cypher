// @type RecordRow What every record has, whatever its concept.
// @label concept Person|Organisation|Group|Event|Topic|Place|Source|Statement|Attribution|Evidence|StatementRelation|Participation|Membership|Judgement
// @field id string
// @field canonicalId string
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type PutRow A record to write, as what: every property of its own, null where it has none.
// @field id string
// @field concept string
// @field properties map
// @type LinkRow A relationship to write, of a type, with its properties.
// @field type string
// @field from string
// @field to string
// @field properties map
// @type LockedRow What is under an id that a write locked: a record, nothing as yet, or what is left of one that was withdrawn.
// @field id string
// @field digest string?
// @field content string?
// @field revision int?
// @field withdrawnAt string?
