// Statements by id, with the parts that were asked for.
// @query statementsByIds
// @mode read   @returns many
// @param ids string[]
// @param parts StatementParts
// @param attributionsLimit int
// @row statement StatementRow
UNWIND $ids AS id
MATCH (statement:Record {id: id})
WHERE statement:Statement
@include statement/parts
RETURN row(statement, StatementRow, speakers, addressedTo, against, about, mentions, madeAt, attributions) AS statement
