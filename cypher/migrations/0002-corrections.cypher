// What was withdrawn keeps its id; entries of the log are asked for by theirs; judgements of who is the same are made one
// at a time; the evidence taken from a source is read a page at a time.
CREATE CONSTRAINT withdrawn_id IF NOT EXISTS FOR (n:Withdrawn) REQUIRE n.id IS UNIQUE;
CREATE INDEX withdrawn_with IF NOT EXISTS FOR (n:Withdrawn) ON (n.withdrawnWith);
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judging_id IF NOT EXISTS FOR (n:Judging) REQUIRE n.id IS UNIQUE;
MERGE (judging:Judging {id: 'judging'});
CREATE INDEX taken_from_key IF NOT EXISTS FOR ()-[r:TAKEN_FROM]-() ON (r.otherId, r.key);
