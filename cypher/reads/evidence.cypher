// A source's words for a fact that is no statement.
// @concept Evidence  @row EvidenceRow  @kinds evidence
// @needs verification verification passages sourceId checkedAt checkedDigest source.textDigest
// @needs passages passages sourceId

// The source that the words are from.
// @neighbour source  @to Source  @required
(this)-[link:TAKEN_FROM]->(other:Source)

// What it supports.
// @neighbour of  @to Supported  @required
(this)-[link:SUPPORTS]->(other:Record)

// @condition verification string[]
this.verification IN $verification
