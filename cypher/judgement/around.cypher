// The judgements about some actors and everyone merged with them, or about some sources, each once.
// @query judgementsAround
// @mode read   @returns many
// @param ids string[]
// @row node JudgementRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
WITH DISTINCT given.canonicalId AS canonicalId
MATCH (member:Record {canonicalId: canonicalId})
MATCH (member)<-[:JUDGES]-(judgement:Judgement)
WITH DISTINCT judgement ORDER BY judgement.id
RETURN row(judgement, JudgementRow) AS node
