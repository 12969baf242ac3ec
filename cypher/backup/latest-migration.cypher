// The number of the latest migration that was carried out.
// @query latestMigration
// @mode read   @returns one
// @row number int
MATCH (migration:Migration)
RETURN coalesce(max(migration.number), 0) AS number
