// A page of what was noted for a backup: the records that one transaction wrote, and its name if it has one.
// @query writtenMeanwhile
// @mode read   @returns many
// @param backup string
// @param after int
// @param limit int
// @row number int
// @row write string?
// @row ids string[]
MATCH (note:WrittenMeanwhile {backup: $backup})
WHERE note.number > $after
RETURN note.number AS number, note.write AS write, note.ids AS ids ORDER BY number LIMIT $limit
