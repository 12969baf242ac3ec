// When sources were published, and which text each of them has: the one that it shares, or its own.
// @query textsReported
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row textId string
// @row publishedFrom float?
// @row publishedUntil float?
UNWIND $ids AS id
MATCH (source:Record {id: id})
RETURN id, coalesce(source.sharedTextId, id) AS textId, source.publishedFrom AS publishedFrom, source.publishedUntil AS publishedUntil
