// Actors can be matched by pages about them.
CREATE FULLTEXT INDEX pages_about IF NOT EXISTS FOR (n:Actor) ON EACH [n.sameAs] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CALL db.awaitIndexes(600);
