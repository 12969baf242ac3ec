// Who belonged to which organisation.
// @concept Membership  @row MembershipRow  @kinds membership

// Who belonged to it.
// @neighbour member  @to Actor  @required
(this)-[link:OF_MEMBER]->(other:Actor)

// The organisation.
// @neighbour organisation  @to Actor  @required
(this)-[link:OF_ORGANISATION]->(other:Organisation)

// The receipts for it.
// @neighbours evidence  @to Evidence  @order link.key
(this)<-[link:SUPPORTS]-(other:Evidence)
