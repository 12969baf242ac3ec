// Forgets how far a migration of data came, as it was carried out.
// @query finishMigration
// @mode write   @returns one
// @param number int
// @row forgotten int
MATCH (begun:MigrationBegun {number: $number})
DETACH DELETE begun
RETURN count(begun) AS forgotten
