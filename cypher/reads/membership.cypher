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

// That may have been held then; without dates, at any time.
// @condition heldFrom float
// @also heldUntil float
(this.heldFrom IS NULL OR (this.heldUntil >= $heldFrom AND this.heldFrom <= $heldUntil))

// That were certainly held then.
// @condition heldWithinFrom float
// @also heldWithinUntil float
(this.heldLastsTo >= $heldWithinFrom AND this.heldBegunBy <= $heldWithinUntil)
