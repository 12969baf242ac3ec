// @type CheckedRow A receipt that was checked: its id, the digest of the text, and the text around its passages, as JSON.
// @field id string
// @field digest string
// @field surroundings string?
// @type KeptRow A source's text, and its sketch (domain/copies), which a text of a few words has none of.
// @field id string
// @field digest string
// @field text string
// @field sketch string?
// @type SketchedRow The sketch of a source's kept text.
// @field id string
// @field sketch string?
