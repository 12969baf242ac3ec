// How far a migration of data came that was interrupted.
// @query migrationBegun
// @mode read   @returns maybeOne
// @param number int
// @row after string
MATCH (begun:MigrationBegun {number: $number}) RETURN begun.after AS after
