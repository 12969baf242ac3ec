// Deletes what records wrote when they were written before: the relationships that carry their id as owner.
// @query unlinkRecords
// @mode write   @returns one
// @param links UnlinkRow[]
// @row deleted int
UNWIND $links AS link
MATCH (from:Record {id: link.from})-[related]->()
WHERE related.ownerId = link.ownerId
DELETE related
RETURN count(related) AS deleted
