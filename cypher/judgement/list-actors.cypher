// Gives actors the key by which they are listed, and the text by which they are found; null for neither.
// @query listActors
// @mode write   @returns one
// @param rows ListedActor[]
// @row changed int
UNWIND $rows AS row
MATCH (actor:Record {id: row.id})
SET actor.key = row.key, actor.searchText = row.searchText
RETURN count(actor) AS changed
