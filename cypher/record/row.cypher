// @type RecordRow The fields that every record has, whatever its concept.
// @label concept Person|Organisation|Group|Event|Topic|Place|Source|Statement|Attribution|Evidence|StatementRelation|Participation|Membership|Judgement|Assessment|RatingScale|ReliabilityGrade|Attestation
// @field id string
// @field canonicalId string
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type PutRow A record to write, its concept, and all of its own properties; null for those without a value.
// @field id string
// @field concept string
// @field properties map
// @type LinkRow A relationship to write, with its type and properties.
// @field type string
// @field from string
// @field to string
// @field properties map
// @type LockedRow What exists under an id that a write locked: a record, nothing yet, or the tombstone of a withdrawn record.
// @field id string
// @field digest string?
// @field content string?
// @field revision int?
// @field withdrawnAt string?
