// @type RecordRow What every record has, whatever its concept.
// @label concept Person|Organisation|Group|Event|Topic|Place|Source|Statement|Attribution|Evidence|StatementRelation|Participation|Membership|Judgement
// @field id string
// @field canonicalId string
// @field revision int
// @field recordedAt string
// @field updatedAt string
// @type PutRow A record to write: every property of its own, null where it has none.
// @field id string
// @field properties map
// @type LinkRow A relationship to write, with its properties.
// @field from string
// @field to string
// @field properties map
// @type UnlinkRow Where relationships begin that a record owns.
// @field from string
// @field ownerId string
