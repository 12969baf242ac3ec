// Locks the judging of who is the same, as what one judgement does depends on all others.
// @query lockJudging
// @mode write   @returns one
// @param writeId string
// @row id string
MATCH (judging:Judging {id: 'judging'})
SET judging.lock = $writeId
RETURN judging.id AS id
