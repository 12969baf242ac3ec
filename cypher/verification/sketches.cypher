// A page of the sketches of kept texts, by the ids of their sources, and which text each source shares.
// @query sketchesOfTexts
// @mode read   @returns many
// @param after string
// @param limit int
// @row id string
// @row sketch string
// @row sharedTextId string?
MATCH (source:Source)
WHERE source.id > $after AND source.textSketch IS NOT NULL
RETURN source.id AS id, source.textSketch AS sketch, source.sharedTextId AS sharedTextId ORDER BY source.id LIMIT $limit
