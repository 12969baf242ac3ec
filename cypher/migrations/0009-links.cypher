// A date without a beginning sorts before its end, an event without an end date has not ended, and reports can be found
// by whom they came through.
// @data links
CREATE INDEX via_key IF NOT EXISTS FOR ()-[r:VIA]-() ON (r.otherId, r.key);
CALL db.awaitIndexes(600);
