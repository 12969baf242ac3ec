// What comes along with a statement: each part is an empty list where $parts did not ask for it.
CALL (statement) {
  WITH statement WHERE $parts.speakers
  MATCH (statement)-[said:SAID_BY]->(named:Actor)
  MATCH (actor:Record {id: named.canonicalId})
  CALL (said) {
    MATCH (namedPrincipal:Record {id: said.onBehalfOfId})
    MATCH (principal:Record {id: namedPrincipal.canonicalId})
    RETURN head(collect(row(principal, ActorRow))) AS onBehalfOf
  }
  WITH said, actor, onBehalfOf ORDER BY said.position LIMIT 100
  RETURN collect({ id: said.speakerId, role: said.role, actor: row(actor, ActorRow), onBehalfOf: onBehalfOf }) AS speakers
}
CALL (statement) {
  WITH statement WHERE $parts.addressedTo
  MATCH (statement)-[related:ADDRESSED_TO]->(named:Actor)
  MATCH (actor:Record {id: named.canonicalId})
  WITH related, actor ORDER BY related.position LIMIT 100
  RETURN collect(row(actor, ActorRow)) AS addressedTo
}
CALL (statement) {
  WITH statement WHERE $parts.against
  MATCH (statement)-[related:AGAINST]->(named:Actor)
  MATCH (actor:Record {id: named.canonicalId})
  WITH related, actor ORDER BY related.position LIMIT 100
  RETURN collect(row(actor, ActorRow)) AS against
}
CALL (statement) {
  WITH statement WHERE $parts.about
  MATCH (statement)-[related:ABOUT]->(named:Entity)
  MATCH (entity:Record {id: named.canonicalId})
  WITH related, entity ORDER BY related.position LIMIT 100
  RETURN collect(row(entity, EntityRow)) AS about
}
CALL (statement) {
  WITH statement WHERE $parts.mentions
  MATCH (statement)-[related:MENTIONS]->(named:Entity)
  MATCH (entity:Record {id: named.canonicalId})
  WITH related, entity ORDER BY related.position LIMIT 100
  RETURN collect(row(entity, EntityRow)) AS mentions
}
CALL (statement) {
  WITH statement WHERE $parts.madeAt
  MATCH (statement)-[:MADE_AT]->(event:Event)
  RETURN head(collect(row(event, EventRow))) AS madeAt
}
CALL (statement) {
  WITH statement WHERE $parts.attributions > 0
  MATCH (statement)<-[reports:REPORTS]-(attribution:Attribution)
  WITH attribution ORDER BY reports.key LIMIT $attributionsLimit
  @include attribution/parts
  RETURN collect(row(attribution, AttributionRow, source)) AS attributions
}
