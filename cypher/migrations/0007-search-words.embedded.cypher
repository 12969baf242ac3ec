// The embedded engine takes milliseconds to change a text that an index of words has: what is restored has none until it is
// folded (0008).
DROP INDEX searchable_searchtext IF EXISTS;
DROP INDEX name_words IF EXISTS;
DROP INDEX name_terms_words IF EXISTS;
CREATE INDEX name_terms IF NOT EXISTS FOR (n:Name) ON (n.terms);
