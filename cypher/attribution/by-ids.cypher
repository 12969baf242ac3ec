// Attributions by id, with their sources.
// @query attributionsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node AttributionRow
UNWIND $ids AS id
MATCH (attribution:Record {id: id})
WHERE attribution:Attribution
@include attribution/parts
RETURN id, row(attribution, AttributionRow, source) AS node
