// @type SearchQuestion What a folded text has to hold to be found.
// @field lucene string
// @field scanned string[]
// @field needles string[]
// @field choices Choice[]
// @field own Choice[]
// @field unsure Choice[]
// @type Choice Substrings of which a text holds one.
// @field any string[]
// @type WordGroup Words that a name has all of.
// @field words Choice[]
