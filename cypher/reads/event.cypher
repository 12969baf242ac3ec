// Something that happened, or is said to have happened.
// @concept Event  @row EventRow  @kinds event

// Where it took place.
// @neighbour place  @to Place
(this)-[link:HELD_AT]->(other:Place)

// The larger event that it is part of.
// @neighbour partOf  @to Event
(this)-[link:PART_OF]->(other:Event)

// Its receipts.
// @neighbours evidence  @to Evidence  @order link.key
(this)<-[link:SUPPORTS]-(other:Evidence)

// @page statements  @of Statement  @along ABOUT|MADE_AT

// @page participants  @of Participation  @along TAKES_PART_IN

// @page parts  @of Event  @along PART_OF

// The few events that led to it.
// @page precededBy  @of Event  @path
(member)-[:FOLLOWS]->(this:Event)

// @page followedBy  @of Event  @along FOLLOWS

// @condition ids string[]
this.id IN $ids

// @condition kinds string[]
this.eventKind IN $kinds

// @condition status string[]
this.status IN $status

// @condition partOf string
this.partOfId = $partOf

// @condition places string[]
this.placeId IN $places

// @condition participants string[]
EXISTS { MATCH (this)-[has:HAS_PARTICIPANT]->() WHERE has.otherId IN $participants }

// @condition from float
// @also until float
(this.until >= $from AND this.from <= $until)

// @condition withinFrom float
// @also withinUntil float
(this.lastsTo >= $withinFrom AND this.begunBy <= $withinUntil)
