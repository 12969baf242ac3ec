// @type CheckedRow A receipt that was checked: its id, the digest of the text, and the text around its passages, as JSON.
// @field id string
// @field digest string
// @field surroundings string?
// @type KeptRow A source's text.
// @field id string
// @field digest string
// @field text string
