// Grades of reliability are listed in the order of their dates, under the publishers that they are of, under who gave
// them and all together. That there are statements whose speaker is not certain is found by how many may have spoken.
CREATE INDEX reliability_grade_key IF NOT EXISTS FOR (n:ReliabilityGrade) ON (n.key);
CREATE INDEX grades_key IF NOT EXISTS FOR ()-[r:GRADES]-() ON (r.otherId, r.key);
CREATE INDEX graded_by_key IF NOT EXISTS FOR ()-[r:GRADED_BY]-() ON (r.otherId, r.key);
CREATE INDEX statement_candidates IF NOT EXISTS FOR (n:Statement) ON (n.candidateCount);
CALL db.awaitIndexes(600);
