// @type RewrittenRow Properties of a record that an older version wrote otherwise.
// @field id string
// @field properties map
