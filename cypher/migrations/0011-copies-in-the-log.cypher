// A creation's entry in the log holds no copy of what it wrote, and what a redaction took says so.
// @data copies
