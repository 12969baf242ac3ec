// Creates records, or gives existing ones their new properties and their next revision.
// @query putRecords
// @mode write   @returns one
// @touches $rows.id
// @each rows.concept Person=Entity:Searchable:Actor:Person|Organisation=Entity:Searchable:Actor:Organisation|Group=Entity:Searchable:Actor:Group|Event=Entity:Searchable:Event|Topic=Entity:Searchable:Topic|Place=Entity:Searchable:Place|Source=Searchable:Source|Statement=Searchable:Statement|Attribution|Evidence|StatementRelation|Dispute=StatementRelation:Dispute|Participation|Membership|Judgement|Assessment|RatingScale|ReliabilityGrade|Attestation
// @param rows PutRow[]
// @param at string
// @row written int
UNWIND $rows AS row
MERGE (record:Record {id: row.id})
SET record:<row.concept>
SET record += row.properties, record.updatedAt = $at
SET record.canonicalId = coalesce(record.canonicalId, row.id), record.recordedAt = coalesce(record.recordedAt, $at)
SET record.revision = coalesce(record.revision, 0) + 1
RETURN count(record) AS written
