// The judgements about each of several actors and whoever it is merged with.
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
