// What the derived fields of several statements are computed from: their speakers, and the forms, sources and words of
// their attributions. Sources that are copies share a text.
// @query receiptsOfStatements
// @mode read   @returns many
// @param ids string[]
// @row id string
// @row text string
// @row speakers string[]
// @row key string
// @row span string
// @row attributionId string
// @row form string
// @row content string
// @row speakerAsNamed string?
// @row sourceId string
// @row textId string
// @row publishedFrom float?
// @row publishedUntil float?
UNWIND $ids AS id
MATCH (statement:Record {id: id})
CALL (statement) {
  MATCH (statement)-[:SAID_BY]->(speaker:Actor)
  WITH DISTINCT speaker.id AS speakerId ORDER BY speakerId
  RETURN collect(speakerId) AS speakers
}
MATCH (statement)<-[:REPORTS]-(attribution:Attribution)
MATCH (attribution)-[:PRINTED_IN]->(source:Source)
RETURN id, statement.text AS text, speakers, statement.key AS key, statement.span AS span, attribution.id AS attributionId, attribution.form AS form, attribution.content AS content, attribution.speakerAsNamed AS speakerAsNamed, source.id AS sourceId, coalesce(source.sharedTextId, source.id) AS textId, source.publishedFrom AS publishedFrom, source.publishedUntil AS publishedUntil
ORDER BY attributionId
