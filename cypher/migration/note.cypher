// Records that a migration was applied.
// @query noteMigration
// @mode write   @returns one
// @touches offline
// @param number int
// @param name string
// @param at string
// @row number int
MERGE (migration:Migration {number: $number})
ON CREATE SET migration.name = $name, migration.at = $at
RETURN migration.number AS number
