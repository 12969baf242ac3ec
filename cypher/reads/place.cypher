// A place where things happen.
// @concept Place  @row PlaceRow  @kinds place

// The larger place that it is part of.
// @neighbour partOf  @to Place
(this)-[link:PART_OF]->(other:Place)

// @page parts  @of Place  @along PART_OF

// @page statements  @of Statement  @along ABOUT

// Events held there or in a place inside it, at any depth.
// @page events  @of Event  @along HELD_AT  @members
MATCH (this)<-[:PART_OF*0..8]-(member:Place)
WITH DISTINCT member LIMIT 500
