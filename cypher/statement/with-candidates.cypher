// Some statement whose speaker is not certain, if there is one: bundles of version 1 cannot have it.
// @query statementWithCandidates
// @mode read   @returns maybeOne
// @row id string
MATCH (statement:Statement) WHERE statement.candidateCount >= 1
RETURN statement.id AS id LIMIT 1
