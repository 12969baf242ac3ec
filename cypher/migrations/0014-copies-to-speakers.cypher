// The relationships of statements with their speakers have copies of what a speaker's statements are counted by, and an
// index of these.
// @data dates
CREATE INDEX said_by_counted IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.otherId, r.type, r.saidIn);
CALL db.awaitIndexes(600);
