// Withdraws records from everything that is read. What is left is the tombstone, the content, and when a receipt was
// checked.
// @query takeBackRecords
// @mode write   @returns one
// @touches $rows.id
// @param rows WithdrawnParams[]
// @param at string
// @param reason string
// @row withdrawn int
UNWIND $rows AS row
MATCH (record:Record {id: row.id})
SET record = {id: row.id, was: row.was, content: record.content, by: record.by, checkedAt: record.checkedAt, checkedDigest: record.checkedDigest, revision: record.revision, recordedAt: record.recordedAt, withdrawnAt: $at, reason: $reason, withdrawnWith: row.withdrawnWith, belongedTo: row.belongedTo}
SET record:Withdrawn
REMOVE record:Record:Searchable:Entity:Actor:Person:Organisation:Group:Event:Topic:Place:Source:Statement:Attribution:Evidence:StatementRelation:Dispute:Participation:Membership:Judgement:Assessment:RatingScale:ReliabilityGrade:Attestation
RETURN count(record) AS withdrawn
