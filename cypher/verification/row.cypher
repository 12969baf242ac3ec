// @type CheckedRow A receipt that was checked: its id, and the digest of the text.
// @field id string
// @field digest string
// @type KeptRow A source's text.
// @field id string
// @field digest string
// @field text string
