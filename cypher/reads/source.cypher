// A published document.
// @concept Source  @row SourceRow  @kinds source

// Its publisher.
// @neighbour publisher  @to Actor
(this)-[link:PUBLISHED_BY]->(other:Organisation)

// The source that it is a copy of.
// @neighbour copyOf  @to Source
(this)-[link:COPY_OF]->(other:Source)

// @page attributions  @of Attribution  @along PRINTED_IN

// @page reportsVia  @of Attribution  @along VIA

// @page statements  @of Statement  @along REPORTED_IN

// @page evidence  @of Evidence  @along TAKEN_FROM

// @page copies  @of Source  @along COPY_OF

// What was judged of it: which sources are copies of it, or of what it copies, and which are not.
// @page judgements  @of Judgement  @path  @by id
(member)<-[:JUDGES]-(this:Judgement)

// @condition ids string[]
this.id IN $ids

// @condition publishers string[]
this.publisherId IN $publishers

// @condition publishersHeld string[]
this.publisherId IN $publishersHeld

// @condition languages string[]
this.language IN $languages

// @condition primary boolean
this.primary = $primary

// @condition publishedFrom float
// @also publishedUntil float
(this.publishedUntil >= $publishedFrom AND this.publishedFrom <= $publishedUntil)

// @condition publishedWithinFrom float
// @also publishedWithinUntil float
(this.publishedFrom >= $publishedWithinFrom AND this.publishedUntil <= $publishedWithinUntil)
