// The contents of what belongs to several records: attributions of statements, evidence for other facts, and the assessments of
// statements.
// @query receiptContents
// @mode read   @returns many
// @variant relation REPORTS|SUPPORTS|ASSESSES
// @param ids string[]
// @row of string
// @row content string
UNWIND $ids AS id
MATCH (record:Record {id: id})<-[:<relation>]-(receipt:Record)
WHERE receipt.withdrawnAt IS NULL AND receipt.content IS NOT NULL
RETURN id AS of, receipt.content AS content
