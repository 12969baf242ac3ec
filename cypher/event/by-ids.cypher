// Events by id.
// @query eventsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node EventRow
UNWIND $ids AS id
MATCH (event:Record {id: id})
WHERE event:Event
RETURN id, row(event, EventRow) AS node
