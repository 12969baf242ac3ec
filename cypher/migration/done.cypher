// The migrations that were applied.
// @query migrationsDone
// @mode read   @returns many
// @row number int
MATCH (migration:Migration) RETURN migration.number AS number ORDER BY number
