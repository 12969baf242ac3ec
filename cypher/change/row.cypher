// @type ChangeRow One entry of the append-only log; before and after are JSON or ERASED, and null for a creation (contents-left.cypher).
// @field id string
// @field seq int
// @field at string
// @field by string?
// @field kind string
// @field recordId string
// @field before string?
// @field after string?
// @field reason string?
// @type LoggedRow What the log says of a change besides its content and reason, which a redaction erases.
// @field id string
// @field seq int
// @field at string
// @field by string?
// @field kind string
// @field recordId string
// @type ChangeWalk A walk through the log entries of one record, after a place in it.
// @field id string
// @field recordId string
// @field after int
// @type ChangeEntry A log entry, by its number, and the id of its record.
// @field recordId string
// @field seq int
// @type NewChange A log entry to append, with its position among those of its transaction, from 1.
// @field position int
// @field properties map
