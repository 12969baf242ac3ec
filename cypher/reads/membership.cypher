// Who belonged to which organisation.
// @concept Membership  @row MembershipRow  @kinds membership

// The actor who belonged to it.
// @neighbour member  @to Actor  @required
(this)-[link:OF_MEMBER]->(other:Actor)

// The organisation.
// @neighbour organisation  @to Actor  @required
(this)-[link:OF_ORGANISATION]->(other:Organisation)

// Its receipts.
// @neighbours evidence  @to Evidence  @order link.key
(this)<-[link:SUPPORTS]-(other:Evidence)
