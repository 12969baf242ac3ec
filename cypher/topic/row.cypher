// @type TopicRow A subject that statements are about.
// @label concept Topic
// @field id string
// @field name string
// @field description string?
// @field revision int
// @field recordedAt string
// @field updatedAt string
