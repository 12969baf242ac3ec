// Deletes the progress of a data migration, once it is complete.
// @query finishMigration
// @mode write   @returns one
// @touches offline
// @param number int
// @row forgotten int
MATCH (begun:MigrationBegun {number: $number})
DETACH DELETE begun
RETURN count(begun) AS forgotten
