// The judgements about each of several actors and everyone merged with it.
// @query judgementsOfActors
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node JudgementRow
UNWIND $ids AS id
MATCH (given:Record {id: id})
MATCH (member:Record {canonicalId: given.canonicalId})
MATCH (member)<-[:JUDGES]-(judgement:Judgement)
WITH DISTINCT id, judgement ORDER BY judgement.id
RETURN id, row(judgement, JudgementRow) AS node
