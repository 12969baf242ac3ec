// Takes relations that may be no clash any more out of the disputes.
// @query settleDisputes
// @mode write   @returns one
// @param ids string[]
// @row settled int
UNWIND $ids AS id
MATCH (relation:Record {id: id})
REMOVE relation:Dispute
RETURN count(relation) AS settled
