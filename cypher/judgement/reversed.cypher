// The reversed judgements about some of these actors, except redacted ones.
// @query reversedJudgements
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row content string
// @row withdrawnAt string
MATCH (gone:Withdrawn {was: 'Judgement'})
WHERE gone.content IS NOT NULL AND all(actor IN gone.belongedTo WHERE actor IN $ids)
RETURN gone.id AS id, gone.content AS content, gone.withdrawnAt AS withdrawnAt ORDER BY withdrawnAt
