// Records how far a data migration got, so that the next start resumes there.
// @query reachMigration
// @mode write   @returns one
// @touches offline
// @param number int
// @param after string
// @row after string
MERGE (begun:MigrationBegun {number: $number})
SET begun.after = $after
RETURN begun.after AS after
