// Stores the sketches of kept texts.
// @query setSketches
// @mode write   @returns one
// @touches $rows.id
// @param rows SketchedRow[]
// @row changed int
UNWIND $rows AS row
MATCH (source:Record {id: row.id})
SET source.textSketch = row.sketch
RETURN count(source) AS changed
