// @type PathLinkRow How a record is linked to another one; `forward` if it is the subject of the relation, and the key of what makes it so.
// @field id string
// @field relation string
// @field forward boolean
// @field key string
