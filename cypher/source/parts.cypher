// The publisher of a source.
CALL (source) {
  MATCH (source)-[:PUBLISHED_BY]->(named:Organisation)
  MATCH (organisation:Record {id: named.canonicalId})
  RETURN head(collect(row(organisation, ActorRow))) AS publisher
}
