// The search texts of statements say that they are that: an index of their own would be written with each of them.
// @data folding
DROP INDEX statements IF EXISTS;
