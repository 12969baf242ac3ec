// Words and names are folded differently, so stored ones are rewritten.
// @data folding
