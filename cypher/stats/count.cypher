// How many records of a concept there are, actors aside; the engine keeps this count itself.
// @query countRecords
// @mode read   @returns one
// @variant concept Statement|Attribution|Event|Topic|Place|Source|Evidence|StatementRelation|Dispute|Participation|Membership
// @row total int
MATCH (record:<concept>) RETURN count(record) AS total
