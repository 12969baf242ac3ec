// Locks the sources that share one of some texts.
// @query lockSharingTexts
// @mode write   @returns many
// @touches none
// @param texts string[]
// @row id string
// @row copyOfId string?
// @row sharedTextId string?
UNWIND $texts AS text
MATCH (source:Source {sharedTextId: text})
WITH DISTINCT source ORDER BY source.id
SET source.lock = true
RETURN source.id AS id, source.copyOfId AS copyOfId, source.sharedTextId AS sharedTextId
