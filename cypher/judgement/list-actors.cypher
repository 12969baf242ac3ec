// Sets the key that actors are sorted by in lists, and their search text; null takes an actor out of both. A text that
// does not change is not written.
// @query listActors
// @mode write   @returns one
// @touches $rows.id
// @param rows ListedActor[]
// @row changed int
UNWIND $rows AS row
MATCH (actor:Record {id: row.id})
SET actor.key = row.key
FOREACH (changed IN CASE WHEN coalesce(actor.searchText, '') = coalesce(row.searchText, '') THEN [] ELSE [1] END | SET actor.searchText = row.searchText)
RETURN count(actor) AS changed
