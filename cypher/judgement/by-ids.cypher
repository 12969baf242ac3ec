// Judgements by id.
// @query judgementsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node JudgementRow
UNWIND $ids AS id
MATCH (judgement:Record {id: id})
WHERE judgement:Judgement
RETURN id, row(judgement, JudgementRow) AS node
