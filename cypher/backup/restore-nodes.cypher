// Creates nodes with the properties from a backup. Numbers that are used for counting become integers again.
// @query restoreNodes
// @mode write   @returns one
// @touches offline
// @variant kind Person=Record:Entity:Searchable:Actor:Person|Organisation=Record:Entity:Searchable:Actor:Organisation|Group=Record:Entity:Searchable:Actor:Group|Event=Record:Entity:Searchable:Event|Topic=Record:Entity:Searchable:Topic|Place=Record:Entity:Searchable:Place|Source=Record:Searchable:Source|Statement=Record:Searchable:Statement|Attribution=Record:Attribution|Evidence=Record:Evidence|StatementRelation=Record:StatementRelation|Dispute=Record:StatementRelation:Dispute|Participation=Record:Participation|Membership=Record:Membership|Judgement=Record:Judgement|Assessment=Record:Assessment|RatingScale=Record:RatingScale|ReliabilityGrade=Record:ReliabilityGrade|Attestation=Record:Attestation|Withdrawn|Write|Change
// @param rows RestoreRow[]
// @row created int
UNWIND $rows AS row
CREATE (node:<kind>)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created
