// Sources by id.
// @query sourcesByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node SourceRow
UNWIND $ids AS id
MATCH (source:Record {id: id})
WHERE source:Source
@include source/parts
RETURN id, row(source, SourceRow, publisher) AS node
