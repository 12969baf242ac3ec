// Quotations are looked up among statements alone: of all records, the likeliest could leave none of them.
CREATE FULLTEXT INDEX statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(600);
