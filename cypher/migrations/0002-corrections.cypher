// For corrections: a withdrawn record keeps its id, log entries are looked up by their ids, writers of judgements wait
// for each other, and the evidence from a source is read in pages.
CREATE CONSTRAINT withdrawn_id IF NOT EXISTS FOR (n:Withdrawn) REQUIRE n.id IS UNIQUE;
CREATE INDEX withdrawn_with IF NOT EXISTS FOR (n:Withdrawn) ON (n.withdrawnWith);
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judging_id IF NOT EXISTS FOR (n:Judging) REQUIRE n.id IS UNIQUE;
MERGE (judging:Judging {id: 'judging'});
CREATE INDEX taken_from_key IF NOT EXISTS FOR ()-[r:TAKEN_FROM]-() ON (r.otherId, r.key);
