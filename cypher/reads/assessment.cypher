// Somebody's published verdict on a statement.
// @concept Assessment  @row AssessmentRow  @kinds assessment
// @needs normalised rating scaleId assessorId assessedAt

// The statement that was assessed.
// @neighbour statement  @to Statement  @required
(this)-[link:ASSESSES]->(other:Statement)

// Who assessed it.
// @neighbour assessor  @to Actor  @required
(this)-[link:ASSESSED_BY]->(other:Actor)

// The scale by which its rating is read.
// @neighbour scale  @to RatingScale
(this)-[link:RATED_ON]->(other:RatingScale)

// Its receipts.
// @neighbours evidence  @to Evidence  @order link.key
(this)<-[link:SUPPORTS]-(other:Evidence)
