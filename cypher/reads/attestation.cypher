// What sources state of one field of a record.
// @concept Attestation  @row AttestationRow  @kinds attestation

// The record that has the field.
// @neighbour of  @to Entity  @required
(this)-[link:ATTESTS]->(other:Entity)

// Its receipts.
// @neighbours evidence  @to Evidence  @order link.key
(this)<-[link:SUPPORTS]-(other:Evidence)
