// Assessments are listed in the order of their dates, under their statements, under who made them and all together, and
// statements under who assessed them.
CREATE INDEX assessment_key IF NOT EXISTS FOR (n:Assessment) ON (n.key);
CREATE INDEX rating_scale_key IF NOT EXISTS FOR (n:RatingScale) ON (n.key);
CREATE INDEX assesses_key IF NOT EXISTS FOR ()-[r:ASSESSES]-() ON (r.otherId, r.key);
CREATE INDEX assessed_by_key IF NOT EXISTS FOR ()-[r:ASSESSED_BY]-() ON (r.otherId, r.key);
CREATE INDEX has_assessor_key IF NOT EXISTS FOR ()-[r:HAS_ASSESSOR]-() ON (r.otherId, r.key);
CREATE INDEX has_assessor_span IF NOT EXISTS FOR ()-[r:HAS_ASSESSOR]-() ON (r.otherId, r.span, r.key);
CALL db.awaitIndexes(600);
