// The reversed judgements about two of these actors or sources, except redacted ones.
// @query reversedJudgements
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row content string
// @row withdrawnAt string
MATCH (gone:Withdrawn {was: 'Judgement'})
WHERE gone.content IS NOT NULL AND all(judged IN gone.belongedTo WHERE judged IN $ids)
RETURN gone.id AS id, gone.content AS content, gone.withdrawnAt AS withdrawnAt ORDER BY withdrawnAt
