// @type ChangeRow One entry of the append-only log; before and after are JSON.
// @field id string
// @field seq int
// @field at string
// @field by string?
// @field kind string
// @field recordId string
// @field before string?
// @field after string?
// @field reason string?
