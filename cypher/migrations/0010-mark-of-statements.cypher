// The search texts of statements contain a mark, because an index only for statements would cost another write for each
// of them.
// @data folding
DROP INDEX statements IF EXISTS;
