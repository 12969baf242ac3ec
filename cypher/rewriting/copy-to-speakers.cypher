// Copies what a speaker's statements are counted by from statements to the relationships with their speakers.
// @query copyToSpeakers
// @mode write   @returns one
// @touches offline
// @param ids string[]
// @row copied int
UNWIND $ids AS id
MATCH (statement:Record {id: id})-[said:SAID_BY]->()
SET said.type = statement.type, said.saidIn = coalesce(statement.saidIn, '')
RETURN count(said) AS copied
