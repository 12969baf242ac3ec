// Who took part in an event, as what.
// @concept Participation  @row ParticipationRow  @kinds participation

// Who took part.
// @neighbour actor  @to Actor  @required
(this)-[link:TAKES_PART_AS]->(other:Actor)

// In what.
// @neighbour event  @to Event  @required
(this)-[link:TAKES_PART_IN]->(other:Event)

// The receipts for it.
// @neighbours evidence  @to Evidence  @order link.key
(this)<-[link:SUPPORTS]-(other:Evidence)

// @condition roles string[]
this.role IN $roles
