// Where something happens.
// @concept Place  @row PlaceRow  @kinds place

// The larger place that it is part of.
// @neighbour partOf  @to Place
(this)-[link:PART_OF]->(other:Place)

// @page events  @of Event  @along HELD_AT
