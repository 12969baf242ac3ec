// What has no beginning stands before its end in the order of time, an event without an end has not ended, and reports are
// found by whom they came through.
// @data links
CREATE INDEX via_key IF NOT EXISTS FOR ()-[r:VIA]-() ON (r.otherId, r.key);
CALL db.awaitIndexes(600);
