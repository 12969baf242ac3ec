// Gives actors the key by which they are listed, and the text by which they are found; null for neither. A text that stays
// as it is is not written.
// @query listActors
// @mode write   @returns one
// @param rows ListedActor[]
// @row changed int
UNWIND $rows AS row
MATCH (actor:Record {id: row.id})
SET actor.key = row.key
FOREACH (changed IN CASE WHEN coalesce(actor.searchText, '') = coalesce(row.searchText, '') THEN [] ELSE [1] END | SET actor.searchText = row.searchText)
RETURN count(actor) AS changed
