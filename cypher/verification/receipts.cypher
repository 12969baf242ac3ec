// A page of a source's receipts as they were written, by id: its attributions, or the evidence taken from it.
// @query receiptsOfSource
// @mode read   @returns many
// @variant relation PRINTED_IN|TAKEN_FROM
// @param source string
// @param after string
// @param limit int
// @row id string
// @row concept string
// @row content string
// @row revision int
// @row checkedDigest string?
// @row checkedAt string?
// @row surroundings string?
MATCH (receipt:Record)-[printed:<relation>]->()
WHERE printed.otherId = $source AND printed.key > $after AND receipt.withdrawnAt IS NULL
WITH receipt, printed ORDER BY printed.otherId, printed.key LIMIT $limit
RETURN receipt.id AS id, CASE WHEN receipt:Attribution THEN 'Attribution' ELSE 'Evidence' END AS concept, receipt.content AS content, receipt.revision AS revision, receipt.checkedDigest AS checkedDigest, receipt.checkedAt AS checkedAt, receipt.surroundings AS surroundings
ORDER BY id
