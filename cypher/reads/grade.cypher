// How reliable somebody holds a publisher.
// @concept ReliabilityGrade  @row ReliabilityGradeRow  @kinds grade

// The publisher that is graded.
// @neighbour publisher  @to Actor  @required
(this)-[link:GRADES]->(other:Organisation)

// Who grades it.
// @neighbour assessor  @to Actor  @required
(this)-[link:GRADED_BY]->(other:Actor)

// Its receipts.
// @neighbours evidence  @to Evidence  @order link.key
(this)<-[link:SUPPORTS]-(other:Evidence)
