// The embedded engine needs milliseconds to change a text that is in a word index, so texts are folded, or restored
// from a backup, without one; 0008 creates it.
DROP INDEX searchable_searchtext IF EXISTS;
DROP INDEX name_words IF EXISTS;
DROP INDEX name_terms_words IF EXISTS;
CREATE INDEX name_terms IF NOT EXISTS FOR (n:Name) ON (n.terms);
