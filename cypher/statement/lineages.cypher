// Where the sources that report statements have it from, as far as that is recorded: for each report, the text of its source,
// its publisher, and the texts, actors and publishers that it came through. Merged actors are the same.
// @query lineagesOfStatements
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row textId string
// @row primary boolean
// @row publishers string[]
// @row via string[]
// @row viaPublishers string[]
// @row viaPrimary boolean
UNWIND $ids AS id
MATCH (:Record {id: id})<-[:REPORTS]-(attribution:Attribution)-[:PRINTED_IN]->(source:Source)
CALL (attribution) {
  MATCH (attribution)-[:VIA]->(step:Record)
  WITH coalesce(step.sharedTextId, step.canonicalId) AS step, coalesce(step.primary, false) AS primary ORDER BY step
  RETURN collect(step) AS via, collect(primary) AS primaries
}
CALL (attribution) {
  MATCH (attribution)-[:VIA]->(step:Source)-[:PUBLISHED_BY]->(publisher:Record)
  WITH publisher.canonicalId AS publisherId ORDER BY publisherId
  RETURN collect(publisherId) AS viaPublishers
}
CALL (source) {
  MATCH (source)-[:PUBLISHED_BY]->(publisher:Record)
  RETURN collect(publisher.canonicalId) AS publishers
}
RETURN id, coalesce(source.sharedTextId, source.id) AS textId, coalesce(source.primary, false) AS primary, publishers, via, viaPublishers, any(primary IN primaries WHERE primary) AS viaPrimary
ORDER BY id, attribution.id
