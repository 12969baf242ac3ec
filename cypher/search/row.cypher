// @type SearchQuestion What a folded text must contain to match.
// @field lucene string
// @field scanned string[]
// @field needles string[]
// @field rarest string
// @field choices Choice[]
// @field own Choice[]
// @field unsure Choice[]
// @type Choice Substrings of which a text must contain at least one.
// @field any string[]
// @type WordGroup Words that a name must contain, all of them.
// @field words Choice[]
