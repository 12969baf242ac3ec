// Forgets the migrations after the given one, so that they are applied again.
// @query forgetMigrations
// @mode write   @returns one
// @touches offline
// @param after int
// @row forgotten int
MATCH (migration:Migration)
WHERE migration.number > $after
DETACH DELETE migration
RETURN count(migration) AS forgotten
