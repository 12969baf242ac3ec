// Words and names are folded otherwise than before: what was stored of them is rewritten.
// @data folding
