// Participations by id.
// @query participationsByIds
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row node ParticipationRow
UNWIND $ids AS id
MATCH (participation:Record {id: id})
WHERE participation:Participation
RETURN id, row(participation, ParticipationRow) AS node
