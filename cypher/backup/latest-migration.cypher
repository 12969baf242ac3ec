// The number of the last migration that was applied.
// @query latestMigration
// @mode read   @returns one
// @row number int
MATCH (migration:Migration)
RETURN coalesce(max(migration.number), 0) AS number
