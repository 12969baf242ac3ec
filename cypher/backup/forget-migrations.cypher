// Forgets the migrations after one, so that they are carried out again.
// @query forgetMigrations
// @mode write   @returns one
// @param after int
// @row forgotten int
MATCH (migration:Migration)
WHERE migration.number > $after
DETACH DELETE migration
RETURN count(migration) AS forgotten
