// A source's words for a fact other than a statement.
// @concept Evidence  @row EvidenceRow  @kinds evidence
// @needs verification.status verification
// @needs verification.reason verification content sourceId
// @needs verification.checkedAt checkedAt
// @needs verification.checkedHere checkedAt
// @needs verification.textDigest checkedDigest source.textDigest
// @needs passages content sourceId
// @needs value value date recordId
// @needs passages.language source.language

// The source that the words are from.
// @neighbour source  @to Source  @required
(this)-[link:TAKEN_FROM]->(other:Source)

// The record that it supports.
// @neighbour of  @to Supported  @required
(this)-[link:SUPPORTS]->(other:Record)

// @condition verification string[]
this.verification IN $verification
