// Where something happens.
// @concept Place  @row PlaceRow  @kinds place

// The larger place that it is part of.
// @neighbour partOf  @to Place
(this)-[link:PART_OF]->(other:Place)

// @page parts  @of Place  @along PART_OF

// @page statements  @of Statement  @along ABOUT

// There and in the places in it, to any depth.
// @page events  @of Event  @along HELD_AT  @members
MATCH (this)<-[:PART_OF*0..8]-(member:Place)
WITH DISTINCT member LIMIT 500
