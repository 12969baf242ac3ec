// Disputes are sorted by time, and can be found by what they are about and by those whom either speaker spoke for.
// @data disputes
CREATE INDEX involves_for_key IF NOT EXISTS FOR ()-[r:INVOLVES_FOR]-() ON (r.otherId, r.key);
CREATE INDEX concerns_key IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.otherId, r.key);
CALL db.awaitIndexes(600);
