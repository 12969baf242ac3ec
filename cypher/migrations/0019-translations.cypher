// That there are reports with translations is found by the version of the bundle format that they need.
CREATE INDEX attribution_version IF NOT EXISTS FOR (n:Attribution) ON (n.bundleVersion);
CALL db.awaitIndexes(600);
