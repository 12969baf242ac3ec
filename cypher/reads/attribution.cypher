// One source's report of one statement.
// @concept Attribution  @row AttributionRow  @kinds attribution
// @needs verification.status verification
// @needs verification.reason verification content sourceId
// @needs verification.checkedAt checkedAt
// @needs verification.checkedHere checkedAt
// @needs verification.textDigest checkedDigest source.textDigest
// @needs passages content sourceId
// @needs passages.language source.language
// @needs via content

// The source that it is printed in.
// @neighbour source  @to Source  @required
(this)-[link:PRINTED_IN]->(other:Source)

// The statement that it reports.
// @neighbour statement  @to Statement  @required
(this)-[link:REPORTS]->(other:Statement)

// @condition sources string[]
this.sourceId IN $sources

// @condition forms string[]
this.form IN $forms

// @condition channels string[]
this.channel IN $channels

// @condition channelNames string[]
toLower(this.channelName) IN $channelNames

// @condition via string[]
any(id IN this.viaIds WHERE id IN $via)

// @condition verification string[]
this.verification IN $verification

// @condition primary boolean  @with source
source.primary = $primary

// @condition publishers string[]  @with source
source.publisherId IN $publishers

// @condition publishersHeld string[]  @with source
source.publisherId IN $publishersHeld

// @condition publishedFrom float  @with source
// @also publishedUntil float
(source.publishedUntil >= $publishedFrom AND source.publishedFrom <= $publishedUntil)

// @condition publishedWithinFrom float  @with source
// @also publishedWithinUntil float
(source.publishedFrom >= $publishedWithinFrom AND source.publishedUntil <= $publishedWithinUntil)

// The source, for the conditions that test it.
// @with source
(this)-[:PRINTED_IN]->(source:Source)
