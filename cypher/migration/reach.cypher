// Notes how far a migration of data came, so that the next start goes on there.
// @query reachMigration
// @mode write   @returns one
// @param number int
// @param after string
// @row after string
MERGE (begun:MigrationBegun {number: $number})
SET begun.after = $after
RETURN begun.after AS after
