// @type RestoreRow All properties of a node.
// @field properties map
