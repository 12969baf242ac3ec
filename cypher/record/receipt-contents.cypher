// The contents of the receipts of several records: attributions of statements, evidence for other facts.
// @query receiptContents
// @mode read   @returns many
// @variant relation REPORTS|SUPPORTS
// @param ids string[]
// @row of string
// @row content string
UNWIND $ids AS id
MATCH (record:Record {id: id})<-[:<relation>]-(receipt:Record)
WHERE receipt.withdrawnAt IS NULL AND receipt.content IS NOT NULL
RETURN id AS of, receipt.content AS content
