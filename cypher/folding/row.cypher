// @type FoldedRow A record and its folded search text.
// @field id string
// @field searchText string
// @type FoldedName A name of an entity, folded.
// @field entityId string
// @field id string
// @field folded string
// @field terms string
// @field words string
// @type FoldedPart An organisation, and its key in lists.
// @field id string
// @field key string
