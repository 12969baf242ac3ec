// Quotations are looked up among statements alone: of all records, the likeliest could leave none of them. Actors are
// matched by the pages about them.
CREATE FULLTEXT INDEX statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX pages_about IF NOT EXISTS FOR (n:Actor) ON EACH [n.sameAs] OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
CALL db.awaitIndexes(600);
