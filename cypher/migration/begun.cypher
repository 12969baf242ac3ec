// How far an interrupted data migration got.
// @query migrationBegun
// @mode read   @returns maybeOne
// @param number int
// @row after string
MATCH (begun:MigrationBegun {number: $number}) RETURN begun.after AS after
