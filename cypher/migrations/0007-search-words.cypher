// Words are folded differently (spelling variants, scripts without spaces, speakers), and names can be found by all of
// their words.
CREATE INDEX name_terms IF NOT EXISTS FOR (n:Name) ON (n.terms);
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CALL db.awaitIndexes(600);
// @data folding
