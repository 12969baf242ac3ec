// @type RewrittenRow Properties of a record that an older version wrote differently.
// @field id string
// @field properties map
