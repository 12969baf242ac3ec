// @type ChangeRow One entry of the append-only log; before and after are JSON, or ERASED, and null after a creation (contents-left.cypher).
// @field id string
// @field seq int
// @field at string
// @field by string?
// @field kind string
// @field recordId string
// @field before string?
// @field after string?
// @field reason string?
// @type ChangeWalk One record's run through the log, after a place in it.
// @field id string
// @field recordId string
// @field after int
// @type ChangeEntry An entry of the log, by its number, and the record that it is of.
// @field recordId string
// @field seq int
// @type NewChange An entry of the log to append, at its place among those of its transaction, from 1.
// @field position int
// @field properties map
