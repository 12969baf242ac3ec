// The source of an attribution, with its publisher.
CALL (attribution) {
  MATCH (attribution)-[:PRINTED_IN]->(document:Source)
  CALL (document) {
    MATCH (document)-[:PUBLISHED_BY]->(named:Organisation)
    MATCH (organisation:Record {id: named.canonicalId})
    RETURN head(collect(row(organisation, ActorRow))) AS publisher
  }
  RETURN head(collect(row(document, SourceRow, publisher))) AS source
}
