// Who took part in an event, in what role.
// @concept Participation  @row ParticipationRow  @kinds participation

// The actor who took part.
// @neighbour actor  @to Actor  @required
(this)-[link:TAKES_PART_AS]->(other:Actor)

// The event.
// @neighbour event  @to Event  @required
(this)-[link:TAKES_PART_IN]->(other:Event)

// Its receipts.
// @neighbours evidence  @to Evidence  @order link.key
(this)<-[link:SUPPORTS]-(other:Evidence)

// @condition roles string[]
this.role IN $roles
