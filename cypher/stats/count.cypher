// The number of records of a concept, except actors; the engine itself keeps this count.
// @query countRecords
// @mode read   @returns one
// @variant concept Statement|Attribution|Event|Topic|Place|Source|Evidence|StatementRelation|Dispute|Participation|Membership|Assessment|RatingScale|ReliabilityGrade|Attestation
// @row total int
MATCH (record:<concept>) RETURN count(record) AS total
